import { idColumn, scopeColumns } from './columns.js';
import { createFind } from './engine/batched-statement.js';
import { createInsert } from './engine/statement.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

/** The list that every account has without creating it. */
export const defaultOptOutList = 'Default';

export interface OptOutLists {
  exists(name: string): Promise<boolean>;
  insertAll(names: readonly string[]): Promise<void>;
  /** The names of those that were inserted, sorted. */
  list(page: Page): Promise<string[]>;
}

interface Row {
  account_id: string;
  region: string;
  opt_out_list_name: string;
}

const definition = {
  name: 'numberkit_opt_out_lists',
  key: [...scopeKey, 'opt_out_list_name'],
  columns: { ...scopeColumns, opt_out_list_name: idColumn },
} as const;

const { name: table, key, columns } = definition;

const insertRows = createInsert(table, columns);

const findList = createFind({ table, columns, key, locks: false });

export const optOutLists: Table<OptOutLists> = {
  definitions: [definition],
  bind: (unit, own) => {
    const toRow = (name: string): Row => ({ ...own, opt_out_list_name: name });
    return {
      exists: async (name) =>
        name === defaultOptOutList || (await findList(unit, toRow(name))) !== undefined,
      insertAll: async (names) => void (await insertRows(unit, names.map(toRow))),
      list: async (page) =>
        (await paginate(unit.rows<Row>(table).where(own), ['opt_out_list_name'], page)).map(
          (row) => row.opt_out_list_name,
        ),
    };
  },
};
