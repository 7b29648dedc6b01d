import type { Output } from '@numberkit/contract/phone-numbers';
import type { RuleSetNumberOverride } from '../../storage/rule-set-number-overrides.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

type Body = Output<'putProtectConfigurationRuleSetNumberOverride'>;

/** A rule as responses show it. */
export function toOverrideBody(rule: RuleSetNumberOverride, scope: Scope): Body {
  const { IsoCountryCode, ExpirationTimestamp, ...always } = rule;
  return {
    ProtectConfigurationArn: toArn(scope, 'protect-configuration', rule.ProtectConfigurationId),
    // The compiler does not check spread objects for excess members; `satisfies` does.
    ...(always satisfies Pick<Body, keyof typeof always>),
    ...(IsoCountryCode !== undefined && ({ IsoCountryCode } satisfies Partial<Body>)),
    ...(ExpirationTimestamp !== undefined && ({ ExpirationTimestamp } satisfies Partial<Body>)),
  };
}
