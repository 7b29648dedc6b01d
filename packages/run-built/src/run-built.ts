import { fileURLToPath, pathToFileURL } from 'node:url';
import { hasRunnerEnded, readProcessTable } from '@numberkit/start/script-runners';
import { build } from './build.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds a package and its dependencies, and then runs its program in this process with its arguments. A
 * build that succeeds writes nothing.
 *
 * @param name The name of the package.
 * @param main The path of its program from the root of the clone.
 */
export async function runBuilt(name: string, main: string): Promise<void> {
  const before = readProcessTable();
  const failed = await build(name, root);
  if (failed !== undefined) {
    process.stderr.write(failed.output);
    process.exitCode = failed.exitCode;
    return;
  }
  // If npx has ended during the build, nobody uses the server.
  if (await hasRunnerEnded(before, root)) {
    process.exitCode = 143;
    return;
  }
  process.env['NUMBERKIT_STOP_WITH_RUNNER'] ||= 'yes';
  await import(pathToFileURL(`${root}${main}`).href);
}
