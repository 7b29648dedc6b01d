import { inGroup, type Scenario } from '../scenario/scenario.js';
import { accountScenarios } from './putProtectConfigurationRuleSetNumberOverride/accounts.js';
import { clockScenarios } from './putProtectConfigurationRuleSetNumberOverride/clock.js';
import { configurationScenarios } from './putProtectConfigurationRuleSetNumberOverride/configurations.js';
import { encodingScenarios } from './putProtectConfigurationRuleSetNumberOverride/encodings.js';
import { expiryScenarios } from './putProtectConfigurationRuleSetNumberOverride/expiry.js';
import { idempotencyScenarios } from './putProtectConfigurationRuleSetNumberOverride/idempotency.js';
import { numberScenarios } from './putProtectConfigurationRuleSetNumberOverride/numbers.js';
import { ruleScenarios } from './putProtectConfigurationRuleSetNumberOverride/rules.js';

/** What must be true of putProtectConfigurationRuleSetNumberOverride. */
export const putProtectConfigurationRuleSetNumberOverride: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] =
  [
    ...inGroup('rules', ruleScenarios),
    ...inGroup('expiry', expiryScenarios),
    ...inGroup('rules', configurationScenarios),
    ...inGroup('numbers', numberScenarios),
    ...inGroup('transport', encodingScenarios),
    ...inGroup('idempotency', idempotencyScenarios),
    ...clockScenarios,
    ...accountScenarios,
  ];
