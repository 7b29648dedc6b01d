import { createBulkInsert } from './engine/bulk-insert.js';
import { createStatement, scopeSlots, slots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

/** The list that every account has without creating it. */
export const defaultOptOutList = 'Default';

export interface OptOutLists {
  exists(name: string): Promise<boolean>;
  insertAll(names: readonly string[]): Promise<void>;
  /** The names of those that were inserted, sorted. */
  list(page: Page): Promise<string[]>;
}

const table = 'numberkit_opt_out_lists';

const insertRows = createBulkInsert(table, { ...scopeTypes, opt_out_list_name: 'text' });

const findList = createStatement((db) =>
  db(table).where({ ...scopeSlots, ...slots('opt_out_list_name') }),
);

export function createOptOutLists(work: WorkTransaction, scope: Scope): OptOutLists {
  const toRow = (name: string) => ({ ...toScopeColumns(scope), opt_out_list_name: name });
  return {
    exists: async (name) =>
      name === defaultOptOutList || (await findList(work, toRow(name))).length > 0,
    insertAll: (names) => insertRows(work, names.map(toRow)),
    list: async (page) => {
      const key = ['opt_out_list_name'];
      const found = await toPage(
        work.rows<ReturnType<typeof toRow>>(table).where(toScopeColumns(scope)),
        key,
        page,
      );
      return found.map((row) => row.opt_out_list_name);
    },
  };
}
