import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { controlScenarios } from './listProtectConfigurationRuleSetNumberOverrides/control.js';
import { filterScenarios } from './listProtectConfigurationRuleSetNumberOverrides/filters.js';
import {
  listScenarios,
  type operation,
} from './listProtectConfigurationRuleSetNumberOverrides/lists.js';
import { momentScenarios } from './listProtectConfigurationRuleSetNumberOverrides/moments.js';
import { pageScenarios } from './listProtectConfigurationRuleSetNumberOverrides/pages.js';
import {
  accountScenarios,
  referenceScenarios,
} from './listProtectConfigurationRuleSetNumberOverrides/references.js';

/** The scenarios of listProtectConfigurationRuleSetNumberOverrides. */
export const listProtectConfigurationRuleSetNumberOverrides: readonly Scenario<typeof operation>[] =
  [
    ...inGroup('rules', listScenarios),
    ...inGroup('filters', filterScenarios),
    ...inGroup('filters', momentScenarios),
    ...inGroup('pages', pageScenarios),
    ...inGroup('references', referenceScenarios),
    ...controlScenarios,
    ...accountScenarios,
  ];
