import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './updateOriginationPhoneNumber/accounts.js';
import { numberScenarios } from './updateOriginationPhoneNumber/numbers.js';
import { refusalScenarios } from './updateOriginationPhoneNumber/refusals.js';
import { settingScenarios } from './updateOriginationPhoneNumber/settings.js';
import { twoWayScenarios } from './updateOriginationPhoneNumber/two-way.js';

/** The scenarios of updateOriginationPhoneNumber. */
export const updateOriginationPhoneNumber: readonly Scenario<'updateOriginationPhoneNumber'>[] = [
  ...inGroup('numbers', numberScenarios),
  ...inGroup('settings', settingScenarios),
  ...inGroup('settings', refusalScenarios),
  ...inGroup('two-way messages', twoWayScenarios),
  ...accountScenarios,
];
