import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a program; resolves with its output, which is empty if it is not there or fails. */
export type OutputOf = (program: string, words: readonly string[]) => Promise<string>;

/**
 * Finds the process of this machine that listens on a port: `node (process 1234)`. Undefined if there is none, if it
 * is another user's, or if the machine has none of `lsof`, `ss` and Windows' `netstat`.
 */
export async function findPortOwner(
  port: number,
  outputOf: OutputOf = readOutput,
): Promise<string | undefined> {
  return (
    (await askLsof(port, outputOf)) ??
    (await askSs(port, outputOf)) ??
    (await askNetstat(port, outputOf))
  );
}

async function askLsof(port: number, outputOf: OutputOf): Promise<string | undefined> {
  const words = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
  const out = await outputOf('lsof', words);
  const [, id] = /^p(\d+)$/m.exec(out) ?? [];
  const [, name] = /^c(.+)$/m.exec(out) ?? [];
  return toOwner(name, id);
}

async function askSs(port: number, outputOf: OutputOf): Promise<string | undefined> {
  const out = await outputOf('ss', ['-ltnpH', `sport = :${port}`]);
  const [, name, id] = /users:\(\("([^"]+)",pid=(\d+)/.exec(out) ?? [];
  return toOwner(name, id);
}

/** Of Windows. It translates the word for a listener; only a listener has port 0 as its peer. */
async function askNetstat(port: number, outputOf: OutputOf): Promise<string | undefined> {
  const listener = new RegExp(`^ *TCP +\\S+:${port} +\\S+:0 .* (\\d+) *\r?$`, 'm');
  const [, id] = listener.exec(await outputOf('netstat', ['-ano'])) ?? [];
  if (id === undefined) return undefined;
  const task = await outputOf('tasklist', ['/FI', `PID eq ${id}`, '/FO', 'CSV', '/NH']);
  const [, name] = /^"([^"]+)"/m.exec(task) ?? [];
  return toOwner(name, id);
}

function toOwner(name: string | undefined, id: string | undefined): string | undefined {
  return name && id ? `${name} (process ${id})` : undefined;
}

async function readOutput(program: string, words: readonly string[]): Promise<string> {
  // `lsof` fails if it finds nothing.
  return run(program, words).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
