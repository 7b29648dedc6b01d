import { type Column, scopeColumns } from './columns.js';
import type { Scope } from './scope.js';
import type { Table } from './table.js';

/** The note that a database has been filled with fixtures, and for which account and region. */
export interface Fills {
  /** Notes the first fill; false where the database has been filled before. */
  insert(): Promise<boolean>;
  /** Notes that the database was filled anew. */
  update(): Promise<void>;
  /** The account and region that the database was last filled for. */
  read(): Promise<Scope>;
}

const table = 'numberkit_fills';

const id: Column<'bigint'> = { type: 'bigint', schema: { const: 1 } };

interface Row {
  id: number;
  account_id: string;
  region: string;
}

export const fills: Table<Fills> = {
  definitions: [{ name: table, key: ['id'], columns: { ...scopeColumns, id } }],
  bind: (unit, own) => ({
    insert: async () => {
      const insert = unit
        .rows<Row>(table)
        .insert({ id: 1, ...own })
        .onConflict('id')
        .ignore();
      return (await insert.returning('id')).length > 0;
    },
    update: async () => void (await unit.rows<Row>(table).update(own)),
    read: async () => {
      const row = await unit.rows<Row>(table).first();
      if (row === undefined) throw new Error('The database has no note of its fill.');
      return { accountId: row.account_id, region: row.region };
    },
  }),
};
