import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './createOptOutList/accounts.js';
import { controlScenarios } from './createOptOutList/control.js';
import { idempotencyScenarios } from './createOptOutList/idempotency.js';
import { listScenarios } from './createOptOutList/lists.js';
import { tagScenarios } from './createOptOutList/tags.js';

/** The scenarios of createOptOutList. */
export const createOptOutList: readonly Scenario<'createOptOutList'>[] = [
  ...inGroup('lists', listScenarios),
  ...inGroup('tags', tagScenarios),
  ...inGroup('idempotency', idempotencyScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
