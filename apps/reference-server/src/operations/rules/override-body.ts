import type { Output } from '@numberkit/contract';
import type { RuleSetNumberOverride } from '../../storage/rule-set-number-overrides.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

/** A rule as answers show it. */
export function toOverrideBody(
  rule: RuleSetNumberOverride,
  scope: Scope,
): Output<'putProtectConfigurationRuleSetNumberOverride'> {
  const { IsoCountryCode, ExpirationTimestamp, ...always } = rule;
  return {
    ProtectConfigurationArn: toArn(scope, 'protect-configuration', rule.ProtectConfigurationId),
    ...always,
    ...(IsoCountryCode !== undefined && { IsoCountryCode }),
    ...(ExpirationTimestamp !== undefined && { ExpirationTimestamp }),
  };
}
