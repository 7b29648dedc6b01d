import { fileURLToPath, pathToFileURL } from 'node:url';
import { hasRunnerEnded, readRunnerLinks } from '@numberkit/start/script-runners';
import { build, type FailedBuild, readSourcesHash } from './build.ts';
import { isBuilt } from './build-record.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The package whose build is that of the command, with a record of it. */
const name = '@numberkit/run-built';

/**
 * Builds the command and its dependencies if they have changed, and then runs it in this process with its arguments. A
 * build that succeeds writes nothing.
 *
 * @param main The path of the command from the root of the clone.
 */
export async function runBuilt(main: string): Promise<void> {
  const runners = readRunnerLinks();
  const failed = await buildChanged();
  if (failed !== undefined) {
    process.stderr.write(failed.output);
    process.exitCode = failed.exitCode;
    return;
  }
  // If npx has ended during the build, nobody uses the server.
  if (hasRunnerEnded(runners)) {
    process.exitCode = 143;
    return;
  }
  process.env['NUMBERKIT_STOP_WITH_RUNNER'] ||= 'yes';
  await import(pathToFileURL(`${root}${main}`).href);
}

/** Turbo writes all built files again even if it has them: another command may be about to load them. */
async function buildChanged(): Promise<FailedBuild | undefined> {
  const sources = await readSourcesHash(name, root);
  return sources !== undefined && isBuilt(root, sources) ? undefined : build(name, root);
}
