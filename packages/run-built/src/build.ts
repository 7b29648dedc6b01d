import { spawn } from 'node:child_process';
import { once } from 'node:events';

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
  const turbo = `${root}node_modules/.bin/turbo`;
  const args = ['run', 'build', `--filter=${name}`, '--output-logs=errors-only'];
  const child = spawn(turbo, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
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
