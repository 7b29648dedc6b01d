import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './describeProtectConfigurations/accounts.js';
import { filterScenarios } from './describeProtectConfigurations/filters.js';
import { idScenarios } from './describeProtectConfigurations/ids.js';
import { pageScenarios } from './describeProtectConfigurations/pages.js';

/** The scenarios of describeProtectConfigurations. */
export const describeProtectConfigurations: readonly Scenario<'describeProtectConfigurations'>[] = [
  ...inGroup('ids', idScenarios),
  ...inGroup('filters', filterScenarios),
  ...inGroup('pages', pageScenarios),
  ...accountScenarios,
];
