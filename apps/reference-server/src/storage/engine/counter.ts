import { type Ask, createGathering } from './batcher.js';
import type { Statement, StatementValues } from './statement.js';
import type { WorkTransaction } from './transaction.js';

/** Adds one to a number in a row; answers the new number, undefined where it may not grow. */
export type Counter = (
  work: WorkTransaction,
  values: StatementValues,
) => Promise<number | undefined>;

/**
 * Makes a counter of a statement that adds `count` and answers the new `total`, or no row where that
 * would be too much. Works that count the same thing at the same moment do so in one statement.
 */
export function createCounter(statement: Statement<{ total: number | string }>): Counter {
  const add = async ({ work, values }: Ask<StatementValues>, count: number) => {
    const [row] = await statement(work, { ...values, count });
    return row && Number(row.total);
  };

  async function countFor(
    asks: readonly Ask<StatementValues>[],
    totals: Map<Ask<StatementValues>, number>,
  ): Promise<void> {
    const [first, ...others] = asks;
    if (first === undefined) return;
    const total = await add(first, asks.length);
    if (total !== undefined) {
      for (const [place, ask] of asks.entries()) totals.set(ask, total - others.length + place);
    } else if (others.length > 0) {
      // What does not fit as a whole may fit in part.
      for (const ask of asks) await countFor([ask], totals);
    }
  }

  return createGathering(async (_shared, asks) => {
    const totals = new Map<Ask<StatementValues>, number>();
    const groups = Map.groupBy(asks, ({ values }) => JSON.stringify(values));
    for (const group of groups.values()) await countFor(group, totals);
    return asks.map((ask) => {
      const total = totals.get(ask);
      if (total !== undefined) ask.work.needsUndoing = true;
      return total;
    });
  });
}
