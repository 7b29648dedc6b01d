import { type Scope, toScopeColumns } from './scope.js';
import { createStatement, scopeSlots, slots } from './statement.js';
import type { WorkTransaction } from './work-transaction.js';

/** The list that every account has without creating it. */
export const defaultOptOutList = 'Default';

export interface OptOutLists {
  exists(name: string): Promise<boolean>;
  insert(name: string): Promise<void>;
  /** The names of those that were inserted, sorted. */
  list(): Promise<string[]>;
}

const findList = createStatement((db) =>
  db('numberkit_opt_out_lists').where({ ...scopeSlots, ...slots('opt_out_list_name') }),
);

export function createOptOutLists(work: WorkTransaction, scope: Scope): OptOutLists {
  const rows = () => work.rows('numberkit_opt_out_lists');
  const toRow = (name: string) => ({ ...toScopeColumns(scope), opt_out_list_name: name });
  return {
    exists: async (name) =>
      name === defaultOptOutList || (await findList(work, toRow(name))).length > 0,
    insert: async (name) => void (await rows().insert(toRow(name))),
    list: () =>
      rows().where(toScopeColumns(scope)).orderBy('opt_out_list_name').pluck('opt_out_list_name'),
  };
}
