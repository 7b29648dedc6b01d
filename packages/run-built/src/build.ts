import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A build that failed. */
export interface FailedBuild {
  readonly exitCode: number;
  /** The output of the build. */
  readonly output: string;
}

/** Milliseconds after which a note says that a build is running. Most builds end sooner: nothing has changed. */
const noteDelayMs = 2000;

/** Builds a package of the clone and its dependencies; undefined if that succeeded. */
export async function build(name: string, root: string): Promise<FailedBuild | undefined> {
  const [command, ...before] = toTurboCommand(root);
  const args = [...before, 'run', 'build', `--filter=${name}`, '--output-logs=errors-only'];
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const append = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  const note = setTimeout(() => process.stderr.write('Building …\n'), noteDelayMs);
  try {
    await once(child, 'close');
  } finally {
    clearTimeout(note);
  }
  return child.exitCode === 0 ? undefined : { exitCode: child.exitCode ?? 1, output };
}

/**
 * The command that runs turbo, which needs pnpm on the PATH. If a link starts this program, pnpm is not on
 * the PATH of a user who has it only through npx.
 */
function toTurboCommand(root: string): readonly [string, ...string[]] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const hasPnpm = folders.some((folder) => folder !== '' && existsSync(join(folder, 'pnpm')));
  return hasPnpm ? [`${root}node_modules/.bin/turbo`] : ['npx', '-y', 'pnpm@12', 'exec', 'turbo'];
}
