import type { schemas } from '@numberkit/contract';
import { createBulkInsert } from './engine/bulk-insert.js';
import { createRowStatement, toKeyColumn } from './engine/row-statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

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
   * Writes the rule of its (protect configuration, destination number) and answers it as it then
   * stands: it keeps the creation time of a rule that is still live at the new one's. Undefined where
   * there is no such protect configuration.
   */
  put(rule: RuleSetNumberOverride): Promise<RuleSetNumberOverride | undefined>;
  /** Writes rules that are not there yet, of protect configurations that are. */
  insertAll(rules: readonly RuleSetNumberOverride[]): Promise<void>;
  /** Expired ones too, sorted by protect configuration and number. */
  list(page: Page): Promise<RuleSetNumberOverride[]>;
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

const key = [
  'account_id',
  'region',
  'protect_configuration_id',
  'destination_phone_number',
] as const;

const columns = {
  ...scopeTypes,
  protect_configuration_id: 'text',
  destination_phone_number: 'text',
  action: 'text',
  iso_country_code: 'text',
  created_at: 'bigint',
  expires_at: 'bigint',
} as const;

const table = 'numberkit_rule_set_number_overrides';

const names = Object.keys(columns).join(', ');

const putRule = createRowStatement<typeof columns, Pick<Row, 'created_at'>>({
  columns,
  key,
  writes: true,
  sql: `INSERT INTO numberkit_rule_set_number_overrides (${names})
    SELECT ${names}
    FROM given JOIN numberkit_protect_configurations USING (account_id, region, protect_configuration_id)
    WHERE true
    ON CONFLICT (${key.join(', ')})
    DO UPDATE SET action = excluded.action, iso_country_code = excluded.iso_country_code,
      expires_at = excluded.expires_at, created_at = CASE
        WHEN numberkit_rule_set_number_overrides.expires_at <= excluded.created_at THEN excluded.created_at
        ELSE numberkit_rule_set_number_overrides.created_at
      END
    RETURNING ${toKeyColumn(key)}, created_at`,
});

const insertRows = createBulkInsert(table, columns);

export function createRuleSetNumberOverrides(
  work: WorkTransaction,
  scope: Scope,
): RuleSetNumberOverrides {
  return {
    put: async (rule) => {
      const row = await putRule(work, { ...toScopeColumns(scope), ...toRow(rule) });
      return row && { ...rule, CreatedTimestamp: toDate(row.created_at) };
    },
    insertAll: (rules) =>
      insertRows(
        work,
        rules.map((rule) => ({ ...toScopeColumns(scope), ...toRow(rule) })),
      ),
    list: async (page) => {
      const keys = ['protect_configuration_id', 'destination_phone_number'];
      return (await toPage(work.rows<Row>(table).where(toScopeColumns(scope)), keys, page)).map(
        toRule,
      );
    },
  };
}

function toDate(moment: number | string): Date {
  return new Date(Number(moment));
}

function toRow(rule: RuleSetNumberOverride): Omit<Row, 'account_id' | 'region'> {
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
