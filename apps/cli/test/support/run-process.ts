import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** How a process ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly problem: string;
}

export interface ProcessOptions {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command as a process of its own to its end. */
export function runProcess(words: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
  const env = { PATH: process.env['PATH'] ?? '', ...options.environment };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...words],
      { env, cwd: options.folder },
      (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, out: stdout.trim(), problem: stderr.trim() }),
    );
  });
}

/** The path of the command, for a process that is not run to its end. */
export const command: string = main;
