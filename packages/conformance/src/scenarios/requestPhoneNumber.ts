import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './requestPhoneNumber/accounts.js';
import { allowedInputScenarios } from './requestPhoneNumber/allowed-inputs.js';
import { arnScenarios } from './requestPhoneNumber/arns.js';
import { controlScenarios } from './requestPhoneNumber/control.js';
import { idempotencyScenarios } from './requestPhoneNumber/idempotency.js';
import { numberTypeScenarios } from './requestPhoneNumber/number-types.js';
import { poolScenarios } from './requestPhoneNumber/pools.js';
import { responseScenarios } from './requestPhoneNumber/responses.js';
import { tagAndPreferenceScenarios } from './requestPhoneNumber/tags-and-preferences.js';

/** The scenarios of requestPhoneNumber. */
export const requestPhoneNumber: readonly Scenario<'requestPhoneNumber'>[] = [
  ...inGroup('responses', responseScenarios),
  ...inGroup('number types', numberTypeScenarios),
  ...inGroup('number types', allowedInputScenarios),
  ...inGroup('pools', poolScenarios),
  ...inGroup('pools', arnScenarios),
  ...inGroup('tags and preferences', tagAndPreferenceScenarios),
  ...inGroup('idempotency', idempotencyScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
