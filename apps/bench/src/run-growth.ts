import { join } from 'node:path';
import { operationNames } from './call.js';
import { measure } from './measure.js';
import { seed } from './seed.js';
import { type Place, startSqlite } from './subjects.js';

/** What the reference server does on sqlite3 with so many stored numbers and overrides. */
export interface Growth {
  readonly rows: number;
  /** From start to first answer, in milliseconds. */
  readonly firstAnswer: number;
  /** Good answers a second, by operation. */
  readonly rates: Readonly<Record<string, number>>;
  readonly memory: number;
}

export async function runGrowth(
  place: Place,
  sizes: readonly number[],
  duration: number,
): Promise<Growth[]> {
  const file = join(place.folder, 'growth.db');
  const growth: Growth[] = [];
  let stored = 0;
  // The first start makes the tables.
  await (await startSqlite(file)(place))[Symbol.asyncDispose]();
  for (const size of sizes) {
    process.stderr.write(`growth: ${size} rows\n`);
    if (size > stored) seed(file, stored, size);
    stored = size;
    await using running = await startSqlite(file)(place);
    const { children, firstAnswer } = running;
    const load = { protocol: 'contract', connections: 50 } as const;
    await measure(children, { ...load, operation: 'request', duration: 1 });
    const rates: Record<string, number> = {};
    let memory = 0;
    for (const operation of operationNames) {
      const figures = await measure(children, { ...load, operation, duration });
      rates[operation] = figures.rate;
      memory = figures.memory;
    }
    growth.push({ rows: size, firstAnswer, rates, memory });
  }
  return growth;
}
