import type { schemas } from '@numberkit/contract/phone-numbers';
import { contractSchema, idColumn, scopeColumns, textColumn } from './columns.js';
import { createInsert, createStatement } from './engine/statement.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

/** The rule of a country in a protect configuration, for one kind of message or call. */
export interface CountryRule {
  readonly ProtectConfigurationId: string;
  readonly NumberCapability: schemas.NumberCapability;
  readonly IsoCountryCode: string;
  readonly ProtectStatus: schemas.ProtectStatus;
}

/** The rules that were set; a country without one is allowed. */
export interface CountryRules {
  /** The rules of a protect configuration for a capability. */
  find(
    protectConfigurationId: string,
    capability: schemas.NumberCapability,
  ): Promise<CountryRule[]>;
  /** Writes rules of protect configurations that there are. */
  putAll(rules: readonly CountryRule[]): Promise<void>;
  insertAll(rules: readonly CountryRule[]): Promise<void>;
  /** Sorted by protect configuration, capability and country. */
  list(page: Page): Promise<CountryRule[]>;
}

interface Row {
  account_id: string;
  region: string;
  protect_configuration_id: string;
  number_capability: schemas.NumberCapability;
  iso_country_code: string;
  protect_status: schemas.ProtectStatus;
}

const setColumns = {
  ...scopeColumns,
  protect_configuration_id: idColumn,
  number_capability: textColumn(contractSchema('NumberCapability')),
};

const setKey = [...scopeKey, 'protect_configuration_id', 'number_capability'] as const;

const definition = {
  name: 'numberkit_country_rules',
  key: [...setKey, 'iso_country_code'],
  columns: {
    ...setColumns,
    iso_country_code: textColumn(contractSchema('IsoCountryCode')),
    protect_status: textColumn(contractSchema('ProtectStatus')),
  },
} as const;

const { name: table, key, columns } = definition;

const names = Object.keys(columns).join(', ');

const insertRows = createInsert(table, columns);

const findSet = createStatement<typeof setColumns, Row>({
  columns: setColumns,
  writes: false,
  sql: `SELECT ${table}.* FROM given JOIN ${table} USING (${setKey.join(', ')})`,
});

// In one order, so that two transactions seldom wait for each other's rows.
const putRows = createStatement<typeof columns, object>({
  columns,
  writes: true,
  sql: `INSERT INTO ${table} (${names}) SELECT ${names} FROM given WHERE true ORDER BY ${key.join(', ')}
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET protect_status = excluded.protect_status`,
});

export const countryRules: Table<CountryRules> = {
  definitions: [definition],
  bind: (unit, own) => ({
    find: async (id, capability) => {
      const set = { ...own, protect_configuration_id: id, number_capability: capability };
      return (await findSet(unit, [set])).map(toRule);
    },
    putAll: async (rules) =>
      void (await putRows(
        unit,
        rules.map((rule) => ({ ...own, ...toRow(rule) })),
      )),
    insertAll: async (rules) =>
      void (await insertRows(
        unit,
        rules.map((rule) => ({ ...own, ...toRow(rule) })),
      )),
    list: async (page) =>
      (
        await paginate(
          unit.rows<Row>(table).where(own),
          ['protect_configuration_id', 'number_capability', 'iso_country_code'],
          page,
        )
      ).map(toRule),
  }),
};

function toRow(rule: CountryRule) {
  return {
    protect_configuration_id: rule.ProtectConfigurationId,
    number_capability: rule.NumberCapability,
    iso_country_code: rule.IsoCountryCode,
    protect_status: rule.ProtectStatus,
  };
}

function toRule(row: Row): CountryRule {
  return {
    ProtectConfigurationId: row.protect_configuration_id,
    NumberCapability: row.number_capability,
    IsoCountryCode: row.iso_country_code,
    ProtectStatus: row.protect_status,
  };
}
