import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import {
  accountScenarios,
  referenceScenarios,
} from './getProtectConfigurationCountryRuleSet/references.js';
import { type operation, ruleScenarios } from './getProtectConfigurationCountryRuleSet/rules.js';

/** The scenarios of getProtectConfigurationCountryRuleSet. */
export const getProtectConfigurationCountryRuleSet: readonly Scenario<typeof operation>[] = [
  ...inGroup('rules', ruleScenarios),
  ...inGroup('references', referenceScenarios),
  ...accountScenarios,
];
