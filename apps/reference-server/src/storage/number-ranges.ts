import { countColumn, textColumn, textSchema } from './columns.js';
import { createBatchedStatement, createCounter, toKeyColumn } from './engine/batched-statement.js';
import type { Table } from './table.js';

/** The number of candidates of each range that have been handed out, over all accounts. */
export interface NumberRanges {
  /** The next index of a range; each is returned once. */
  next(rangeKey: string): Promise<number>;
}

const definition = {
  name: 'numberkit_number_ranges',
  key: ['range_key'],
  columns: {
    range_key: textColumn({ ...textSchema(255), minLength: 1 }),
    next_index: countColumn,
  },
} as const;

const { range_key } = definition.columns;

const countNext = createCounter<{ range_key: string }>(
  createBatchedStatement({
    columns: { range_key, count: countColumn },
    key: ['range_key'],
    writes: true,
    sql: `INSERT INTO numberkit_number_ranges (range_key, next_index)
      SELECT range_key, count FROM given WHERE true
      ON CONFLICT (range_key)
      DO UPDATE SET next_index = numberkit_number_ranges.next_index + excluded.next_index
      RETURNING ${toKeyColumn(['range_key'])}, next_index AS total`,
  }),
);

export const numberRanges: Table<NumberRanges> = {
  definitions: [definition],
  bind: (unit) => ({
    next: async (rangeKey) => {
      const next = await countNext(unit, { range_key: rangeKey });
      if (next === undefined) throw new Error(`The range ${rangeKey} gave no index.`);
      return next - 1;
    },
  }),
};
