import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios, referenceScenarios } from './updateProtectConfiguration/references.js';
import { settingScenarios } from './updateProtectConfiguration/settings.js';

/** The scenarios of updateProtectConfiguration. */
export const updateProtectConfiguration: readonly Scenario<'updateProtectConfiguration'>[] = [
  ...inGroup('settings', settingScenarios),
  ...inGroup('references', referenceScenarios),
  ...accountScenarios,
];
