import type { Knex } from 'knex';
import { createStatement, slot } from './statement.js';

/** How far each range of candidate numbers has been handed out, over all accounts. */
export interface NumberRanges {
  /** The next index of a range, which nobody gets again. */
  next(rangeKey: string): Promise<number>;
}

interface Row {
  next_index: number;
}

const takeNext = createStatement<Row>((db) =>
  db('number_ranges')
    .insert({ range_key: slot('range_key'), next_index: 1 })
    .onConflict('range_key')
    .merge({ next_index: db.raw('number_ranges.next_index + 1') })
    .returning('next_index'),
);

export function createNumberRanges(db: Knex): NumberRanges {
  return {
    next: async (rangeKey) => {
      const [row] = await takeNext(db, { range_key: rangeKey });
      if (row === undefined) throw new Error(`The range ${rangeKey} gave no index.`);
      return row.next_index - 1;
    },
  };
}
