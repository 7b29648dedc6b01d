import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './describePhoneNumbers/accounts.js';
import { controlScenarios } from './describePhoneNumbers/control.js';
import { filterRuleScenarios } from './describePhoneNumbers/filter-rules.js';
import { filterScenarios } from './describePhoneNumbers/filters.js';
import { numberScenarios } from './describePhoneNumbers/numbers.js';
import { ownerScenarios } from './describePhoneNumbers/owners.js';
import { pageTokenScenarios } from './describePhoneNumbers/page-tokens.js';
import { pageScenarios } from './describePhoneNumbers/pages.js';

/** The scenarios of describePhoneNumbers. */
export const describePhoneNumbers: readonly Scenario<'describePhoneNumbers'>[] = [
  ...inGroup('numbers', numberScenarios),
  ...inGroup('filters', filterScenarios),
  ...inGroup('filters', filterRuleScenarios),
  ...inGroup('owner', ownerScenarios),
  ...inGroup('pages', pageScenarios),
  ...inGroup('pages', pageTokenScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
