import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './deleteOptOutList/accounts.js';
import { listScenarios } from './deleteOptOutList/lists.js';
import { useScenarios } from './deleteOptOutList/uses.js';

/** The scenarios of deleteOptOutList. */
export const deleteOptOutList: readonly Scenario<'deleteOptOutList'>[] = [
  ...inGroup('lists', listScenarios),
  ...inGroup('uses', useScenarios),
  ...accountScenarios,
];
