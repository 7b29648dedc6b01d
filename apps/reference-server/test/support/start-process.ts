import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The server as a process of its own, as `pnpm start` runs it. */
export interface ServerProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Its output so far. */
  readonly output: () => string;
  /** The exit code, once it has ended and all of its output is here. */
  readonly ended: Promise<number | null>;
  /** Waits until the output matches; returns the match. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** @param command The Node to run it on; that of the tests by default. */
export function startProcess(
  settings: Record<string, string>,
  folder: string,
  command: string = process.execPath,
): ServerProcess {
  const child = spawn(command, [main], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const watchers = new Set<() => void>();
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    for (const watch of watchers) watch();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = once(child, 'close').then(() => child.exitCode);
  const waitFor = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const watch = () => {
        const match = pattern.exec(output);
        if (match === null) return;
        watchers.delete(watch);
        resolve(match);
      };
      watchers.add(watch);
      watch();
      ended.then(() => reject(new Error(`It ended without ${pattern}:\n${output}`)), reject);
    });
  return {
    child,
    output: () => output,
    ended,
    waitFor,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
