import type { schemas } from '@numberkit/contract/phone-numbers';
import {
  type Column,
  contractSchema,
  idColumn,
  momentColumn,
  nullable,
  scopeColumns,
  textColumn,
} from './columns.js';
import { createBatchedStatement, toKeyColumn } from './engine/batched-statement.js';
import { createInsert } from './engine/statement.js';
import { findByPrefix, type OverrideQuery, toOverrideList } from './override-query.js';
import { type List, readList, type Scanned } from './scan.js';
import {
  type Page,
  paginate,
  restrictAfter,
  scopeKey,
  type Table,
  type Unscoped,
} from './table.js';

export interface RuleSetNumberOverride {
  readonly ProtectConfigurationId: string;
  readonly DestinationPhoneNumber: string;
  readonly Action: schemas.RuleAction;
  readonly IsoCountryCode: string | undefined;
  readonly CreatedTimestamp: Date;
  readonly ExpirationTimestamp: Date | undefined;
}

export interface RuleSetNumberOverrides {
  /**
   * Writes the rule of a protect configuration and a destination number, and returns it as stored: it keeps
   * the creation time of a rule that is still live at the time of the new one. Undefined where there is no
   * such protect configuration.
   */
  put(rule: RuleSetNumberOverride): Promise<RuleSetNumberOverride | undefined>;
  /** Writes rules that are not there yet, of protect configurations that are. */
  insertAll(rules: readonly RuleSetNumberOverride[]): Promise<void>;
  /** Expired ones too, sorted by protect configuration and number. */
  list(page: Page): Promise<RuleSetNumberOverride[]>;
  /** The rules that a query wants, the oldest first; the key of a page is the time in milliseconds and the number. */
  describe(query: OverrideQuery, page: Page): Promise<Scanned<RuleSetNumberOverride>>;
  /** Those that expire after a moment, the next to expire first. */
  listExpiringAfter(moment: Date, limit: number): Promise<RuleSetNumberOverride[]>;
  /** Removes a rule that is live at a time, and returns it; undefined where there is none. */
  remove(
    protectConfigurationId: string,
    destinationPhoneNumber: string,
    now: Date,
  ): Promise<RuleSetNumberOverride | undefined>;
}

interface Row {
  account_id: string;
  region: string;
  protect_configuration_id: string;
  destination_phone_number: string;
  action: schemas.RuleAction;
  iso_country_code: string | null;
  created_at: number | string;
  expires_at: number | string | null;
}

// A request may name any moment that a date can hold.
const expiry: Column<'bigint'> = {
  type: 'bigint',
  schema: { type: 'integer', minimum: -8.64e15, maximum: 8.64e15 },
};

const definition = {
  name: 'numberkit_rule_set_number_overrides',
  key: [...scopeKey, 'protect_configuration_id', 'destination_phone_number'],
  columns: {
    ...scopeColumns,
    protect_configuration_id: idColumn,
    destination_phone_number: textColumn({ type: 'string', pattern: '^\\+[1-9][0-9]{1,18}$' }),
    action: textColumn(contractSchema('RuleAction')),
    iso_country_code: nullable(textColumn(contractSchema('IsoCountryCode'))),
    created_at: momentColumn,
    expires_at: nullable(expiry),
  },
} as const;

const { name: table, key, columns } = definition;

const names = Object.keys(columns).join(', ');

const list: List<Row> = {
  table,
  columns: [
    'protect_configuration_id',
    'destination_phone_number',
    'action',
    'iso_country_code',
    'created_at',
    'expires_at',
  ],
  order: ['created_at', 'destination_phone_number'],
};

const putRule = createBatchedStatement<typeof columns, Pick<Row, 'created_at'>>({
  columns,
  key,
  writes: true,
  sql: `INSERT INTO ${table} (${names})
    SELECT ${Object.keys(columns)
      .map((name) => `given.${name}`)
      .join(', ')}
    FROM given JOIN numberkit_protect_configurations USING (account_id, region, protect_configuration_id)
    WHERE true
    ON CONFLICT (${key.join(', ')})
    DO UPDATE SET action = excluded.action, iso_country_code = excluded.iso_country_code,
      expires_at = excluded.expires_at, created_at = CASE
        WHEN ${table}.expires_at <= excluded.created_at THEN excluded.created_at
        ELSE ${table}.created_at
      END
    RETURNING ${toKeyColumn(key)}, created_at`,
});

const insertRows = createInsert(table, columns);

const { protect_configuration_id, destination_phone_number } = columns;

const removeColumns = {
  ...scopeColumns,
  protect_configuration_id,
  destination_phone_number,
  now: momentColumn,
};

const removeRule = createBatchedStatement<typeof removeColumns, Row>({
  columns: removeColumns,
  key,
  writes: true,
  // The keys find the rows by their index; the time is that of each row.
  sql: `DELETE FROM ${table} WHERE (${key.join(', ')}) IN (SELECT ${key.join(', ')} FROM given)
    AND (expires_at IS NULL OR expires_at > (
      SELECT now FROM given WHERE ${key.map((name) => `given.${name} = ${table}.${name}`).join(' AND ')}
    ))
    RETURNING ${names}, ${toKeyColumn(key)}`,
});

export const ruleSetNumberOverrides: Table<RuleSetNumberOverrides> = {
  definitions: [definition],
  bind: (unit, own) => ({
    put: async (rule) => {
      const row = await putRule(unit, { ...own, ...toRow(rule) });
      return row && { ...rule, CreatedTimestamp: toDate(row.created_at) };
    },
    insertAll: async (rules) => {
      const rows = rules.map((rule) => ({ ...own, ...toRow(rule) }));
      await insertRows(unit, rows);
    },
    list: async (page) =>
      (
        await paginate(
          unit.rows<Row>(table).where(own),
          ['protect_configuration_id', 'destination_phone_number'],
          page,
        )
      ).map(toRule),
    describe: async (query, page) => {
      const restricted = toOverrideList(query, await findByPrefix(unit, own, query));
      const { rows, stoppedAt } = await readList(unit, own, list, restricted, page);
      return { rows: rows.map(toRule), stoppedAt };
    },
    listExpiringAfter: async (moment, limit) =>
      (await restrictAfter(unit.rows<Row>(table).where(own), 'expires_at', moment, limit)).map(
        toRule,
      ),
    remove: async (id, number, now) => {
      const row = await removeRule(unit, {
        ...own,
        protect_configuration_id: id,
        destination_phone_number: number,
        now: now.getTime(),
      });
      return row && toRule(row);
    },
  }),
};

function toDate(moment: number | string): Date {
  return new Date(Number(moment));
}

function toRow(rule: RuleSetNumberOverride): Unscoped<Row> {
  return {
    protect_configuration_id: rule.ProtectConfigurationId,
    destination_phone_number: rule.DestinationPhoneNumber,
    action: rule.Action,
    iso_country_code: rule.IsoCountryCode ?? null,
    created_at: rule.CreatedTimestamp.getTime(),
    expires_at: rule.ExpirationTimestamp?.getTime() ?? null,
  };
}

function toRule(row: Row): RuleSetNumberOverride {
  return {
    ProtectConfigurationId: row.protect_configuration_id,
    DestinationPhoneNumber: row.destination_phone_number,
    Action: row.action,
    IsoCountryCode: row.iso_country_code ?? undefined,
    CreatedTimestamp: toDate(row.created_at),
    ExpirationTimestamp: row.expires_at === null ? undefined : toDate(row.expires_at),
  };
}
