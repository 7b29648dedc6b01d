import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Finds the process of this machine that listens on a port: `node (process 1234)`. Undefined if there is none, if it
 * is another user's, or if the machine has neither `lsof` nor `ss`.
 */
export async function findPortOwner(port: number): Promise<string | undefined> {
  return (await askLsof(port)) ?? (await askSs(port));
}

async function askLsof(port: number): Promise<string | undefined> {
  const words = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
  const out = await outputOf('lsof', words);
  const [, id] = /^p(\d+)$/m.exec(out) ?? [];
  const [, name] = /^c(.+)$/m.exec(out) ?? [];
  return id && name ? `${name} (process ${id})` : undefined;
}

async function askSs(port: number): Promise<string | undefined> {
  const out = await outputOf('ss', ['-ltnpH', `sport = :${port}`]);
  const [, name, id] = /users:\(\("([^"]+)",pid=(\d+)/.exec(out) ?? [];
  return id && name ? `${name} (process ${id})` : undefined;
}

/** Empty if the program is not there, or fails, as `lsof` does if it finds nothing. */
async function outputOf(program: string, words: readonly string[]): Promise<string> {
  return run(program, words).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
