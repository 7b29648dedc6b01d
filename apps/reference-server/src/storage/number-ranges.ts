import type { Knex } from 'knex';

/** How far each range of candidate numbers has been handed out, over all accounts. */
export interface NumberRanges {
  /** The next index of a range, which nobody gets again. */
  next(rangeKey: string): Promise<number>;
}

interface Row {
  range_key: string;
  next_index: number;
}

export function createNumberRanges(db: Knex): NumberRanges {
  return {
    next: async (rangeKey) => {
      const [row] = await db<Row>('number_ranges')
        .insert({ range_key: rangeKey, next_index: 1 })
        .onConflict('range_key')
        .merge({ next_index: db.raw('number_ranges.next_index + 1') })
        .returning('next_index');
      if (row === undefined) throw new Error(`The range ${rangeKey} gave no index.`);
      return row.next_index - 1;
    },
  };
}
