import { type ExecFileOptions, execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runConformance } from '../../src/command/run-conformance.js';

/** What a process left behind. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, which has loaded the suite. */
export async function runHere(...args: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  try {
    const code = await runConformance(args);
    return { code, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The path of the built command. */
export const main: string = fileURLToPath(new URL('../../dist/command/main.js', import.meta.url));

/** Runs the built command as a process of its own. */
export function runCommand(...args: readonly string[]): Promise<Ended> {
  return runCommandIn({}, ...args);
}

/** The same with these variables in its environment, beside those of this process. */
export function runCommandIn(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  return run({ env: { ...process.env, ...environment } }, args);
}

/** The same in a working directory. */
export function runCommandAt(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return run({ cwd }, args);
}

function run(options: ExecFileOptions, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = [main, ...args];
    execFile(process.execPath, child, { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
