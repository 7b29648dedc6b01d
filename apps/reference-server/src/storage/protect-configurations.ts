import { idColumn, scopeColumns } from './columns.js';
import { createFind } from './engine/batched-statement.js';
import { createInsert } from './engine/statement.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

export interface ProtectConfigurations {
  exists(protectConfigurationId: string): Promise<boolean>;
  insertAll(protectConfigurationIds: readonly string[]): Promise<void>;
  /** Their ids, sorted. */
  list(page: Page): Promise<string[]>;
}

interface Row {
  account_id: string;
  region: string;
  protect_configuration_id: string;
}

const definition = {
  name: 'numberkit_protect_configurations',
  key: [...scopeKey, 'protect_configuration_id'],
  columns: { ...scopeColumns, protect_configuration_id: idColumn },
} as const;

const { name: table, key, columns } = definition;

const insertRows = createInsert(table, columns);

const findConfiguration = createFind({ table, columns, key, locks: false });

export const protectConfigurations: Table<ProtectConfigurations> = {
  definitions: [definition],
  bind: (unit, own) => {
    const toRow = (id: string): Row => ({
      ...own,
      protect_configuration_id: id,
    });
    return {
      exists: async (id) => (await findConfiguration(unit, toRow(id))) !== undefined,
      insertAll: async (ids) => void (await insertRows(unit, ids.map(toRow))),
      list: async (page) =>
        (await paginate(unit.rows<Row>(table).where(own), ['protect_configuration_id'], page)).map(
          (row) => row.protect_configuration_id,
        ),
    };
  },
};
