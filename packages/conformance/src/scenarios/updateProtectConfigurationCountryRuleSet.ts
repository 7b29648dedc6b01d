import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import {
  changeScenarios,
  type operation,
} from './updateProtectConfigurationCountryRuleSet/changes.js';
import {
  accountScenarios,
  referenceScenarios,
} from './updateProtectConfigurationCountryRuleSet/references.js';
import { refusalScenarios } from './updateProtectConfigurationCountryRuleSet/refusals.js';

/** The scenarios of updateProtectConfigurationCountryRuleSet. */
export const updateProtectConfigurationCountryRuleSet: readonly Scenario<typeof operation>[] = [
  ...inGroup('rules', changeScenarios),
  ...inGroup('countries', refusalScenarios),
  ...inGroup('references', referenceScenarios),
  ...accountScenarios,
];
