import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './describeOptOutLists/accounts.js';
import { listScenarios } from './describeOptOutLists/lists.js';
import { ownerScenarios } from './describeOptOutLists/owners.js';
import { pageScenarios } from './describeOptOutLists/pages.js';

/** The scenarios of describeOptOutLists. */
export const describeOptOutLists: readonly Scenario<'describeOptOutLists'>[] = [
  ...inGroup('lists', listScenarios),
  ...inGroup('owner', ownerScenarios),
  ...inGroup('pages', pageScenarios),
  ...accountScenarios,
];
