import { inGroup, type Scenario } from '../scenario/scenario.js';
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
