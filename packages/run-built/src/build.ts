import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A build that failed. */
export interface FailedBuild {
  readonly exitCode: number;
  /** All that the build has written. */
  readonly output: string;
}

/** After how long a build is told of, in milliseconds: most only find that nothing has changed. */
const silence = 2000;

/** Builds a package of the clone and all that it needs; undefined where that worked. */
export async function build(name: string, root: string): Promise<FailedBuild | undefined> {
  const [command, ...before] = toTurbo(root);
  const args = [...before, 'run', 'build', `--filter=${name}`, '--output-logs=errors-only'];
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const note = setTimeout(() => process.stderr.write('Building …\n'), silence);
  try {
    await once(child, 'close');
  } finally {
    clearTimeout(note);
  }
  return child.exitCode === 0 ? undefined : { exitCode: child.exitCode ?? 1, output };
}

/**
 * How to call turbo, which runs the scripts of packages by the pnpm that it finds on the PATH. Who has
 * no other pnpm than the one of npx has none there when a link starts this program.
 */
function toTurbo(root: string): readonly [string, ...string[]] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const hasPnpm = folders.some((folder) => folder !== '' && existsSync(join(folder, 'pnpm')));
  return hasPnpm ? [`${root}node_modules/.bin/turbo`] : ['npx', '-y', 'pnpm@12', 'exec', 'turbo'];
}
