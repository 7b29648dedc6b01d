import { operationNames } from './call.js';
import { stores } from './growth-databases.js';
import { measure, warmUp } from './measure.js';
import { align, median } from './report.js';
import { type Place, startServer } from './subjects.js';

/** The reference server with this many stored numbers and overrides. */
export interface Growth {
  readonly database: string;
  readonly rows: number;
  readonly round: number;
  /** From start to first response, in milliseconds. */
  readonly firstResponse: number;
  /** Successful responses a second, by operation. */
  readonly rates: Readonly<Record<string, number>>;
  /** Resident memory once warm, in MB. */
  readonly memoryBefore: number;
  /** The same at the end. */
  readonly memory: number;
}

/** Measures every size in every round, the sizes next to each other, since the goals are their ratios. */
export async function runGrowth(
  place: Place,
  sizes: readonly number[],
  rounds: number,
  duration: number,
): Promise<Growth[]> {
  const growth: Growth[] = [];
  for (const { name, create } of stores) {
    const filled = new Map<number, string>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const rows of sizes) {
        process.stderr.write(`growth ${round}: ${name}, ${rows} rows\n`);
        const database = filled.get(rows) ?? (await create(place, rows));
        // A database that was empty no longer is.
        if (rows > 0) filled.set(rows, database);
        growth.push({ database: name, rows, round, ...(await run(place, database, duration)) });
      }
    }
  }
  return growth;
}

type Figures = Omit<Growth, 'database' | 'rows' | 'round'>;

async function run(place: Place, database: string, duration: number): Promise<Figures> {
  await using running = await startServer(database)(place);
  const { children, firstResponse } = running;
  await warmUp(children);
  const rates: Record<string, number> = {};
  const memories: number[] = [];
  for (const operation of operationNames) {
    const source = { operation, protocol: 'contract' } as const;
    const { rate, memoryBefore, memory } = await measure(children, {
      source,
      connections: 50,
      duration,
    });
    rates[operation] = rate;
    memories.push(memoryBefore, memory);
  }
  const [memoryBefore = 0] = memories;
  return { firstResponse, rates, memoryBefore, memory: memories.at(-1) ?? 0 };
}

/** The medians over the rounds, a line for each database and number of rows. */
export function toGrowthTable(growth: readonly Growth[]): string {
  const groups = Map.groupBy(growth, ({ database, rows }) => `${database}|${rows}`);
  const lines = [...groups.values()].map((group) => {
    const of = (read: (one: Growth) => number) => median(group.map(read)).toFixed(0);
    return [
      group[0]?.database ?? '',
      String(group[0]?.rows),
      ...operationNames.map((operation) => of(({ rates }) => rates[operation] ?? Number.NaN)),
      of(({ firstResponse }) => firstResponse),
      of(({ memoryBefore }) => memoryBefore),
      of(({ memory }) => memory),
    ];
  });
  const rates = operationNames.map((operation) => `${operation}/s`);
  const titles = ['database', 'rows', ...rates, 'start ms', 'MB at first', 'MB at last'];
  return align([titles, ...lines], 1);
}
