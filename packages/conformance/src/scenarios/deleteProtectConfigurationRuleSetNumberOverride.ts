import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { controlScenarios } from './deleteProtectConfigurationRuleSetNumberOverride/control.js';
import {
  deletionScenarios,
  type operation,
} from './deleteProtectConfigurationRuleSetNumberOverride/deletions.js';
import { numberScenarios } from './deleteProtectConfigurationRuleSetNumberOverride/numbers.js';
import {
  accountScenarios,
  referenceScenarios,
} from './deleteProtectConfigurationRuleSetNumberOverride/references.js';

/** The scenarios of deleteProtectConfigurationRuleSetNumberOverride. */
export const deleteProtectConfigurationRuleSetNumberOverride: readonly Scenario<
  typeof operation
>[] = [
  ...inGroup('deletion', deletionScenarios),
  ...inGroup('numbers', numberScenarios),
  ...inGroup('references', referenceScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
