import { inGroup, type Scenario } from '../scenario/scenario.js';
import { accountScenarios } from './putProtectConfigurationRuleSetNumberOverride/accounts.js';
import { clockScenarios } from './putProtectConfigurationRuleSetNumberOverride/clock.js';
import { idempotencyScenarios } from './putProtectConfigurationRuleSetNumberOverride/idempotency.js';
import { numberScenarios } from './putProtectConfigurationRuleSetNumberOverride/numbers.js';
import { ruleScenarios } from './putProtectConfigurationRuleSetNumberOverride/rules.js';

/** What must be true of putProtectConfigurationRuleSetNumberOverride. */
export const putProtectConfigurationRuleSetNumberOverride: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] =
  [
    ...inGroup('rules', ruleScenarios),
    ...inGroup('numbers', numberScenarios),
    ...inGroup('idempotency', idempotencyScenarios),
    ...clockScenarios,
    ...accountScenarios,
  ];
