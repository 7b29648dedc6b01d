import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { hasRunnerGone, readProcessTable } from './runner-gone.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds a package and all that it needs, and then runs its program in this process, with its arguments.
 * Nothing is said of a build that works.
 *
 * @param name The package.
 * @param main Its program, from the root of the clone.
 */
export async function runBuilt(name: string, main: string): Promise<void> {
  const before = readProcessTable();
  const failed = await build(name, root);
  if (failed !== undefined) {
    process.stderr.write(failed.output);
    process.exitCode = failed.exitCode;
    return;
  }
  // Nobody waits for a server any more where npx was ended during the build.
  if (await hasRunnerGone(before, root)) {
    process.exitCode = 143;
    return;
  }
  process.env['NUMBERKIT_STOP_WITH_RUNNER'] ||= 'yes';
  await import(pathToFileURL(`${root}${main}`).href);
}
