import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './createProtectConfiguration/accounts.js';
import { controlScenarios } from './createProtectConfiguration/control.js';
import { idempotencyScenarios } from './createProtectConfiguration/idempotency.js';
import { responseScenarios } from './createProtectConfiguration/responses.js';
import { tagScenarios } from './createProtectConfiguration/tags.js';

/** The scenarios of createProtectConfiguration. */
export const createProtectConfiguration: readonly Scenario<'createProtectConfiguration'>[] = [
  ...inGroup('responses', responseScenarios),
  ...inGroup('tags', tagScenarios),
  ...inGroup('idempotency', idempotencyScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
