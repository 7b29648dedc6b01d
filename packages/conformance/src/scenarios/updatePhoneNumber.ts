import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { accountScenarios } from './updatePhoneNumber/accounts.js';
import { callingNameScenarios } from './updatePhoneNumber/calling-names.js';
import { controlScenarios } from './updatePhoneNumber/control.js';
import { productTypeScenarios } from './updatePhoneNumber/product-types.js';
import { requestScenarios } from './updatePhoneNumber/requests.js';

/** The scenarios of updatePhoneNumber. */
export const updatePhoneNumber: readonly Scenario<'updatePhoneNumber'>[] = [
  ...inGroup('product types', productTypeScenarios),
  ...inGroup('calling names', callingNameScenarios),
  ...inGroup('requests', requestScenarios),
  ...controlScenarios,
  ...accountScenarios,
];
