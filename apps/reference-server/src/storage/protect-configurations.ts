import type { Input } from '@numberkit/contract/phone-numbers';
import { flagColumn, idColumn, momentColumn, scopeColumns } from './columns.js';
import { createBatchedStatement, createFind, toKeyColumn } from './engine/batched-statement.js';
import { isFlag, isOneOf } from './engine/query.js';
import { createInsert, createStatement } from './engine/statement.js';
import { type List, readList, type Scanned } from './scan.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

export interface ProtectConfiguration {
  readonly ProtectConfigurationId: string;
  readonly CreatedTimestamp: Date;
  readonly AccountDefault: boolean;
  readonly DeletionProtectionEnabled: boolean;
  /** Whether it is associated with a configuration set, of which this server has none: only fixtures say so. */
  readonly hasConfigurationSet: boolean;
}

type Filters = NonNullable<Input<'describeProtectConfigurations'>['Filters']>;

export interface ProtectConfigurations {
  exists(protectConfigurationId: string): Promise<boolean>;
  find(protectConfigurationId: string): Promise<ProtectConfiguration | undefined>;
  /** As `find`; until the unit of work ends, no other that calls this goes on with the configuration. */
  findForUpdate(protectConfigurationId: string): Promise<ProtectConfiguration | undefined>;
  insertAll(protectConfigurations: readonly ProtectConfiguration[]): Promise<void>;
  /** Sorted by id. */
  list(page: Page): Promise<ProtectConfiguration[]>;
  /**
   * All configurations, or those with the given ids, that meet all conditions, the oldest first; the key of a page
   * is the time in milliseconds and the id.
   */
  describe(
    ids: readonly string[] | undefined,
    filters: Filters,
    page: Page,
  ): Promise<Scanned<ProtectConfiguration>>;
  count(): Promise<number>;
  /** Sets the deletion protection and returns the configuration; undefined where there is none. */
  setDeletionProtection(
    protectConfigurationId: string,
    isProtected: boolean,
  ): Promise<ProtectConfiguration | undefined>;
  /** Removes a configuration with its rules. */
  remove(protectConfigurationId: string): Promise<void>;
}

interface Row {
  account_id: string;
  region: string;
  protect_configuration_id: string;
  created_at: number | string;
  account_default: boolean | number;
  deletion_protection_enabled: boolean | number;
  has_configuration_set: boolean | number;
}

const keyColumns = { ...scopeColumns, protect_configuration_id: idColumn };

const definition = {
  name: 'numberkit_protect_configurations',
  key: [...scopeKey, 'protect_configuration_id'],
  columns: {
    ...keyColumns,
    created_at: momentColumn,
    account_default: flagColumn,
    deletion_protection_enabled: flagColumn,
    has_configuration_set: flagColumn,
  },
} as const;

const { name: table, key, columns } = definition;

const list: List<Row> = {
  table,
  columns: [
    'protect_configuration_id',
    'created_at',
    'account_default',
    'deletion_protection_enabled',
    'has_configuration_set',
  ],
  order: ['created_at', 'protect_configuration_id'],
};

const insertRows = createInsert(table, columns);

const findOptions = { table, columns: keyColumns, key };
const findConfiguration = createFind<typeof keyColumns, Row>({ ...findOptions, locks: false });
const findForUpdate = createFind<typeof keyColumns, Row>({ ...findOptions, locks: true });

const countConfigurations = createStatement<typeof scopeColumns, { total: number | string }>({
  columns: scopeColumns,
  writes: false,
  sql: `SELECT count(*) AS total FROM given JOIN ${table} USING (account_id, region)`,
});

const { deletion_protection_enabled } = columns;

const ofTable = Object.keys(columns).map((name) => `${table}.${name}`);

const protect = createBatchedStatement<
  typeof keyColumns & { deletion_protection_enabled: typeof deletion_protection_enabled },
  Row
>({
  columns: { ...keyColumns, deletion_protection_enabled },
  key,
  writes: true,
  sql: `UPDATE ${table} SET deletion_protection_enabled = given.deletion_protection_enabled
    FROM given WHERE ${key.map((name) => `${table}.${name} = given.${name}`).join(' AND ')}
    RETURNING ${ofTable.join(', ')}, ${toKeyColumn(key.map((name) => `${table}.${name}`))}`,
});

const removeOf = (removedFrom: string) =>
  createStatement<typeof keyColumns, object>({
    columns: keyColumns,
    writes: true,
    sql: `DELETE FROM ${removedFrom} WHERE (${key.join(', ')}) IN (SELECT ${key.join(', ')} FROM given)`,
  });

const removals = [
  removeOf('numberkit_rule_set_number_overrides'),
  removeOf('numberkit_country_rules'),
  removeOf(table),
];

export const protectConfigurations: Table<ProtectConfigurations> = {
  definitions: [definition],
  bind: (unit, own) => {
    const toKey = (id: string) => ({ ...own, protect_configuration_id: id });
    const find = async (id: string) => {
      const row = await findConfiguration(unit, toKey(id));
      return row && toConfiguration(row);
    };
    return {
      exists: async (id) => (await find(id)) !== undefined,
      find,
      findForUpdate: async (id) => {
        const row = await findForUpdate(unit, toKey(id));
        return row && toConfiguration(row);
      },
      insertAll: async (configurations) => {
        const rows = configurations.map((one) => ({
          ...toKey(one.ProtectConfigurationId),
          created_at: one.CreatedTimestamp.getTime(),
          account_default: one.AccountDefault,
          deletion_protection_enabled: one.DeletionProtectionEnabled,
          has_configuration_set: one.hasConfigurationSet,
        }));
        await insertRows(unit, rows);
      },
      list: async (page) =>
        (await paginate(unit.rows<Row>(table).where(own), ['protect_configuration_id'], page)).map(
          toConfiguration,
        ),
      describe: async (ids, filters, page) => {
        const isNamed = ids && isOneOf('protect_configuration_id', ids);
        const query = {
          bounds: [],
          filters: [
            ...(isNamed === undefined ? [] : [{ condition: isNamed, ranges: [isNamed] }]),
            ...filters.flatMap(({ Name, Values }) => {
              const condition = isFlag(filterColumns[Name], Values);
              return condition === undefined ? [] : [{ condition }];
            }),
          ],
        };
        const { rows, stoppedAt } = await readList(unit, own, list, query, page);
        return { rows: rows.map(toConfiguration), stoppedAt };
      },
      count: async () => {
        const [row] = await countConfigurations(unit, [own]);
        return Number(row?.total ?? 0);
      },
      setDeletionProtection: async (id, isProtected) => {
        const row = await protect(unit, { ...toKey(id), deletion_protection_enabled: isProtected });
        return row && toConfiguration(row);
      },
      remove: async (id) => {
        for (const remove of removals) await remove(unit, [toKey(id)]);
      },
    };
  },
};

const filterColumns: { readonly [Name in Filters[number]['Name']]: string } = {
  'account-default': 'account_default',
  'deletion-protection-enabled': 'deletion_protection_enabled',
};

function toConfiguration(row: Row): ProtectConfiguration {
  return {
    ProtectConfigurationId: row.protect_configuration_id,
    CreatedTimestamp: new Date(Number(row.created_at)),
    AccountDefault: Boolean(row.account_default),
    DeletionProtectionEnabled: Boolean(row.deletion_protection_enabled),
    hasConfigurationSet: Boolean(row.has_configuration_set),
  };
}
