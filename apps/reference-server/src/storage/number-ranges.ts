import { createCounter } from './engine/counter.js';
import { createStatement, slots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';

/** How far each range of candidate numbers has been handed out, over all accounts. */
export interface NumberRanges {
  /** The next index of a range, which nobody gets again. */
  next(rangeKey: string): Promise<number>;
}

const countNext = createCounter(
  createStatement((db) =>
    db.raw(
      `INSERT INTO numberkit_number_ranges (range_key, next_index) VALUES (:range_key, CAST(:count AS INTEGER))
      ON CONFLICT (range_key)
      DO UPDATE SET next_index = numberkit_number_ranges.next_index + excluded.next_index
      RETURNING next_index AS total`,
      slots('range_key', 'count'),
    ),
  ),
);

export function createNumberRanges(work: WorkTransaction): NumberRanges {
  return {
    next: async (rangeKey) => {
      const next = await countNext(work, { range_key: rangeKey });
      if (next === undefined) throw new Error(`The range ${rangeKey} gave no index.`);
      return next - 1;
    },
  };
}
