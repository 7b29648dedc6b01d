import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { command } from './run-process.js';

/** `numberkit serve` as a process of its own. */
export interface Serve extends AsyncDisposable {
  readonly url: string;
  /** Its output so far. */
  readonly output: () => string;
  /** Stops it as Ctrl-C does; returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server on a free port with a database in memory and waits until it listens. */
export async function openServe(
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Serve> {
  const own = ['serve', '--port', '0', '--database-url', 'sqlite::memory:'];
  const child = spawn(process.execPath, [command, ...own, ...words], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const closed = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /listens on (\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    closed.then(() => reject(new Error(`It ended early:\n${output}`)), reject);
  });
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    child.kill(signal);
    await closed;
    return child.exitCode;
  };
  return {
    url,
    output: () => output,
    stop: () => end('SIGINT'),
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  };
}
