import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { align, median } from './report.js';
import { type Place, type Start, startBundled, startPrism, startSqlite } from './subjects.js';

/** One start of a subject, up to its first response, or to its end if it is a command. */
export interface StartTime {
  readonly subject: string;
  readonly round: number;
  /** In milliseconds. */
  readonly firstResponse: number;
  /** CPU by then, in milliseconds; undefined for a command. */
  readonly cpu: number | undefined;
}

/** The names of the subjects that a goal compares. */
export const startSubjects = {
  bundled: 'start',
  prism: 'Prism',
  help: 'numberkit --help',
} as const;

const subjects: readonly (readonly [string, Start])[] = [
  [startSubjects.bundled, startBundled],
  [startSubjects.prism, startPrism()],
  ['dist/main.js', startSqlite],
];

/** Starts the subjects one after the other, in each round. */
export async function runStart(place: Place, rounds: number): Promise<StartTime[]> {
  const times: StartTime[] = [];
  // In the first round Node compiles what it keeps, and `start` may have to make its bundle.
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(`start ${round}\n`);
    for (const [subject, start] of subjects) {
      await using running = await start(place);
      const [child] = running.children;
      const cpu = ((await child?.readCpu()) ?? Number.NaN) / 1000;
      if (round > 0) times.push({ subject, round, firstResponse: running.firstResponse, cpu });
    }
    const subject = startSubjects.help;
    const firstResponse = await measureHelp();
    if (round > 0) times.push({ subject, round, firstResponse, cpu: undefined });
  }
  return times;
}

const command = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));

async function measureHelp(): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(process.execPath, [command, '--help']);
  return performance.now() - start;
}

/** The medians over the rounds. */
export function toStartTable(times: readonly StartTime[]): string {
  const groups = Map.groupBy(times, ({ subject }) => subject);
  const lines = [...groups].map(([subject, group]) => [
    subject,
    median(group.map(({ firstResponse }) => firstResponse)).toFixed(0),
    toCpu(group),
  ]);
  return align([['first response', 'ms', 'CPU ms'], ...lines], 1);
}

function toCpu(times: readonly StartTime[]): string {
  const known = times.map(({ cpu }) => cpu).filter((cpu) => cpu !== undefined);
  return known.length === 0 ? '' : median(known).toFixed(0);
}
