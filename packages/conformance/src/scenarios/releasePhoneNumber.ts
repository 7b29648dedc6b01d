import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './releasePhoneNumber/accounts.js';
import { controlScenarios } from './releasePhoneNumber/control.js';
import { effectScenarios } from './releasePhoneNumber/effects.js';
import { numberScenarios } from './releasePhoneNumber/numbers.js';

/** The scenarios of releasePhoneNumber. */
export const releasePhoneNumber: readonly Scenario<'releasePhoneNumber'>[] = [
  ...inGroup('numbers', numberScenarios),
  ...inGroup('effects', effectScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
