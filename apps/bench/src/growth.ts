import { operationNames } from './call.js';
import { measure, warmUp } from './measure.js';
import { type Place, startServer } from './subjects.js';
import { stores } from './growth-databases.js';

/** What the reference server does with so many stored numbers and overrides. */
export interface Growth {
  readonly database: string;
  readonly rows: number;
  readonly round: number;
  /** From start to first answer, in milliseconds. */
  readonly firstAnswer: number;
  /** Good answers a second, by operation. */
  readonly rates: Readonly<Record<string, number>>;
  /** What is resident when warm, in MB. */
  readonly memoryBefore: number;
  /** The same at the end. */
  readonly memory: number;
}

/** Measures every size in every round, the sizes next to each other, as their ratios are asked for. */
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
        // An empty one does not stay empty.
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
  const { children, firstAnswer } = running;
  await warmUp(children);
  const rates: Record<string, number> = {};
  const memories: number[] = [];
  for (const operation of operationNames) {
    const load = { operation, protocol: 'contract', connections: 50, duration } as const;
    const { rate, memoryBefore, memory } = await measure(children, load);
    rates[operation] = rate;
    memories.push(memoryBefore, memory);
  }
  const [memoryBefore = 0] = memories;
  return { firstAnswer, rates, memoryBefore, memory: memories.at(-1) ?? 0 };
}
