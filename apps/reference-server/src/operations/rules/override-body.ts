import type { Output } from '@numberkit/contract/phone-numbers';
import type { RuleSetNumberOverride } from '../../storage/rule-set-number-overrides.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

type Body = Output<'putProtectConfigurationRuleSetNumberOverride'>;
type Item =
  Output<'listProtectConfigurationRuleSetNumberOverrides'>['RuleSetNumberOverrides'][number];

/** A rule as responses show it. */
export function toOverrideBody(rule: RuleSetNumberOverride, scope: Scope): Body {
  return {
    ProtectConfigurationArn: toArn(scope, 'protect-configuration', rule.ProtectConfigurationId),
    ProtectConfigurationId: rule.ProtectConfigurationId,
    ...toOverrideItem(rule),
  };
}

/** A rule in a list, which has the protect configuration of all its rules beside them. */
export function toOverrideItem(rule: RuleSetNumberOverride): Item {
  const { IsoCountryCode, ExpirationTimestamp } = rule;
  return {
    DestinationPhoneNumber: rule.DestinationPhoneNumber,
    Action: rule.Action,
    CreatedTimestamp: rule.CreatedTimestamp,
    // The compiler does not check spread objects for excess members; `satisfies` does.
    ...(IsoCountryCode !== undefined && ({ IsoCountryCode } satisfies Partial<Item>)),
    ...(ExpirationTimestamp !== undefined && ({ ExpirationTimestamp } satisfies Partial<Item>)),
  };
}
