import type { WorkTransaction } from './engine/transaction.js';

/** How many values are asked for at once: a statement takes a bounded number of parameters. */
const maxAtOnce = 1000;

/** Those of these values that a column of a table holds, whichever account's they are. */
export async function findValues(
  work: WorkTransaction,
  table: string,
  column: string,
  values: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < values.length; start += maxAtOnce) {
    const some = values.slice(start, start + maxAtOnce);
    const rows: Record<string, string>[] = await work
      .rows<Record<string, string>>(table)
      .whereIn(column, some)
      .select(column);
    found.push(...rows.flatMap((row) => row[column] ?? []));
  }
  return found;
}
