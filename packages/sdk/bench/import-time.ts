import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toMedian } from './measure.ts';

/** The cost of importing a module, in milliseconds of processor time. */
export interface ImportTime {
  readonly entry: string;
  readonly median: number;
  /** The best run: other work of the machine only adds to a run. */
  readonly best: number;
}

/** Imports an entry of the built package, or another package, several times, each in a new process. */
export async function measureImport(entry: string, runs: number): Promise<ImportTime> {
  const url = entry.startsWith('@')
    ? import.meta.resolve(entry)
    : new URL(`../dist/${entry}.js`, import.meta.url).href;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await readImportTime(JSON.stringify(url)));
  return { entry, median: toMedian(times), best: Math.min(...times) };
}

async function readImportTime(url: string): Promise<number> {
  const code = `const start = process.cpuUsage(); await import(${url});
    const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`;
  const args = ['--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}
