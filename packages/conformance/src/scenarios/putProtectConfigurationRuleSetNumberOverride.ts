import { inGroup } from '../scenario/scenario.js';
import { accountScenarios } from './putProtectConfigurationRuleSetNumberOverride/accounts.js';
import type { Scenarios } from './putProtectConfigurationRuleSetNumberOverride/builders.js';
import { configurationScenarios } from './putProtectConfigurationRuleSetNumberOverride/configurations.js';
import { controlScenarios } from './putProtectConfigurationRuleSetNumberOverride/control.js';
import { encodingScenarios } from './putProtectConfigurationRuleSetNumberOverride/encodings.js';
import { expiryScenarios } from './putProtectConfigurationRuleSetNumberOverride/expiry.js';
import { idempotencyScenarios } from './putProtectConfigurationRuleSetNumberOverride/idempotency.js';
import { numberScenarios } from './putProtectConfigurationRuleSetNumberOverride/numbers.js';
import { ruleScenarios } from './putProtectConfigurationRuleSetNumberOverride/rules.js';

/** The scenarios of putProtectConfigurationRuleSetNumberOverride. */
export const putProtectConfigurationRuleSetNumberOverride: Scenarios = [
  ...inGroup('rules', ruleScenarios),
  ...inGroup('expiry', expiryScenarios),
  ...inGroup('rules', configurationScenarios),
  ...inGroup('numbers', numberScenarios),
  ...inGroup('transport', encodingScenarios),
  ...inGroup('idempotency', idempotencyScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
