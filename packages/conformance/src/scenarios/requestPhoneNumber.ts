import { inGroup, type Scenario } from '../scenario/scenario.js';
import { accountScenarios } from './requestPhoneNumber/accounts.js';
import { allowedWishScenarios } from './requestPhoneNumber/allowed-wishes.js';
import { answerScenarios } from './requestPhoneNumber/answers.js';
import { arnScenarios } from './requestPhoneNumber/arns.js';
import { clockScenarios } from './requestPhoneNumber/clock.js';
import { idempotencyScenarios } from './requestPhoneNumber/idempotency.js';
import { numberTypeScenarios } from './requestPhoneNumber/number-types.js';
import { poolScenarios } from './requestPhoneNumber/pools.js';
import { tagAndPreferenceScenarios } from './requestPhoneNumber/tags-and-preferences.js';

/** What must be true of requestPhoneNumber. */
export const requestPhoneNumber: readonly Scenario<'requestPhoneNumber'>[] = [
  ...inGroup('answers', answerScenarios),
  ...inGroup('number types', numberTypeScenarios),
  ...inGroup('number types', allowedWishScenarios),
  ...inGroup('pools', poolScenarios),
  ...inGroup('pools', arnScenarios),
  ...inGroup('tags and wishes', tagAndPreferenceScenarios),
  ...inGroup('idempotency', idempotencyScenarios),
  ...clockScenarios,
  ...accountScenarios,
];
