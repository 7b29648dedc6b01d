import { createBulkInsert } from './engine/bulk-insert.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

export interface ProtectConfigurations {
  exists(protectConfigurationId: string): Promise<boolean>;
  insertAll(protectConfigurationIds: readonly string[]): Promise<void>;
  /** Their ids, sorted. */
  list(page: Page): Promise<string[]>;
}

const table = 'numberkit_protect_configurations';

const insertRows = createBulkInsert(table, {
  ...scopeTypes,
  protect_configuration_id: 'text',
});

export function createProtectConfigurations(
  work: WorkTransaction,
  scope: Scope,
): ProtectConfigurations {
  const rows = () => work.rows(table);
  const toRow = (id: string) => ({ ...toScopeColumns(scope), protect_configuration_id: id });
  return {
    exists: async (id) => (await rows().where(toRow(id)).first()) !== undefined,
    insertAll: (ids) => insertRows(work, ids.map(toRow)),
    list: async (page) => {
      const key = ['protect_configuration_id'];
      const found = await toPage(
        work.rows<ReturnType<typeof toRow>>(table).where(toScopeColumns(scope)),
        key,
        page,
      );
      return found.map((row) => row.protect_configuration_id);
    },
  };
}
