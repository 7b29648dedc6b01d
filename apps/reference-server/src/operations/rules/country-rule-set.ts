import type { schemas } from '@numberkit/contract/phone-numbers';
import { countries } from '../../numbering/country-of-number.js';
import type { Scope } from '../../storage/scope.js';
import type { Tables } from '../../storage/tables.js';
import { toArn } from './resource-names.js';

/** The rules of all countries in a protect configuration for a capability; a country without a rule is allowed. */
export async function readCountryRuleSet(
  tables: Tables,
  scope: Scope,
  ProtectConfigurationId: string,
  NumberCapability: schemas.NumberCapability,
): Promise<schemas.GetProtectConfigurationCountryRuleSetResult> {
  const rules = await tables.countryRules.find(ProtectConfigurationId, NumberCapability);
  const statuses = new Map(rules.map((rule) => [rule.IsoCountryCode, rule.ProtectStatus]));
  const CountryRuleSet = Object.fromEntries(
    countries.map((country) => [country, { ProtectStatus: statuses.get(country) ?? 'ALLOW' }]),
  );
  return {
    ProtectConfigurationArn: toArn(scope, 'protect-configuration', ProtectConfigurationId),
    ProtectConfigurationId,
    NumberCapability,
    CountryRuleSet,
  };
}
