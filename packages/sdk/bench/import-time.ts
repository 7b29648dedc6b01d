import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toMedian } from './measure.ts';

/** What importing an entry of the built package costs, in milliseconds of processor time. */
export interface ImportTime {
  readonly entry: string;
  readonly median: number;
  /** What else the machine does only adds to a run. */
  readonly best: number;
}

/** Imports an entry in as many fresh processes as there are to be runs. */
export async function measureImport(entry: string, runs: number): Promise<ImportTime> {
  const url = JSON.stringify(new URL(`../dist/${entry}.js`, import.meta.url));
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await readImportTime(url));
  return { entry, median: toMedian(times), best: Math.min(...times) };
}

async function readImportTime(url: string): Promise<number> {
  const code = `const start = process.cpuUsage(); await import(${url});
    const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`;
  const args = ['--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}
