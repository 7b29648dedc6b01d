import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toMedian } from './measure.ts';

/** The cost of importing a module, in milliseconds of processor time. */
export interface ImportTime {
  readonly entry: string;
  readonly median: number;
  /** The best run: other work of the machine only adds to a run. */
  readonly best: number;
  /** The median of the ratios to the last module in the same round. */
  readonly ratio: number;
}

/**
 * Imports entries of the built package, and another package, several times, each in a new process. They take turns in
 * every round, so that other work of the machine affects them alike.
 */
export async function measureImports(
  entries: readonly string[],
  rounds: number,
): Promise<readonly ImportTime[]> {
  const times = new Map<string, number[]>(entries.map((entry) => [entry, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [entry, list] of times) list.push(await readImportTime(toUrl(entry)));
  }
  const last = times.get(entries.at(-1) ?? '') ?? [];
  return [...times].map(([entry, list]) => ({
    entry,
    median: toMedian(list),
    best: Math.min(...list),
    ratio: Number(
      toMedian(list.map((time, round) => time / (last[round] ?? Number.NaN))).toFixed(3),
    ),
  }));
}

function toUrl(entry: string): string {
  const isOther = entry.startsWith('@');
  return isOther
    ? import.meta.resolve(entry)
    : new URL(`../dist/${entry}.js`, import.meta.url).href;
}

async function readImportTime(url: string): Promise<number> {
  const code = `const start = process.cpuUsage(); await import(${JSON.stringify(url)});
    const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`;
  const args = ['--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}
