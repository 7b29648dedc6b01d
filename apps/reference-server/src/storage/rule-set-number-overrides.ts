import type { schemas } from '@numberkit/contract';
import type { Knex } from 'knex';
import { type Scope, toScopeColumns } from './scope.js';

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
   * stands: it keeps the creation time of a rule that is still live at the new one's.
   */
  put(rule: RuleSetNumberOverride): Promise<RuleSetNumberOverride>;
  /** Expired ones too, sorted by protect configuration and number. */
  list(): Promise<RuleSetNumberOverride[]>;
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

const key = ['account_id', 'region', 'protect_configuration_id', 'destination_phone_number'];

export function createRuleSetNumberOverrides(db: Knex, scope: Scope): RuleSetNumberOverrides {
  return {
    put: async (rule) => {
      const [row] = await db<Row>('rule_set_number_overrides')
        .insert({ ...toScopeColumns(scope), ...toRow(rule) })
        .onConflict(key)
        .merge({
          action: db.raw('excluded.action'),
          iso_country_code: db.raw('excluded.iso_country_code'),
          expires_at: db.raw('excluded.expires_at'),
          created_at: db.raw(keptWhileLive),
        })
        .returning('created_at');
      return row === undefined ? rule : { ...rule, CreatedTimestamp: toDate(row.created_at) };
    },
    list: async () =>
      (await db<Row>('rule_set_number_overrides').where(toScopeColumns(scope)).orderBy(key)).map(
        toRule,
      ),
  };
}

const keptWhileLive = `CASE
  WHEN rule_set_number_overrides.expires_at <= excluded.created_at THEN excluded.created_at
  ELSE rule_set_number_overrides.created_at
END`;

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
