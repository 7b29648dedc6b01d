import { type ClientTokens, createClientTokens } from './client-tokens.js';
import {
  createInventoryPhoneNumbers,
  type InventoryPhoneNumbers,
} from './inventory-phone-numbers.js';
import { createNumberRanges, type NumberRanges } from './number-ranges.js';
import { createOptOutLists, type OptOutLists } from './opt-out-lists.js';
import { createPhoneNumbers, type PhoneNumbers } from './phone-numbers.js';
import { createPools, type Pools } from './pools.js';
import {
  createProtectConfigurations,
  type ProtectConfigurations,
} from './protect-configurations.js';
import { createRegistrations, type Registrations } from './registrations.js';
import {
  createRuleSetNumberOverrides,
  type RuleSetNumberOverrides,
} from './rule-set-number-overrides.js';
import type { Scope } from './scope.js';
import type { WorkTransaction } from './work-transaction.js';

/** What one transaction reads and writes, seen by one account in one region. */
export interface Tables {
  readonly clientTokens: ClientTokens;
  readonly inventoryPhoneNumbers: InventoryPhoneNumbers;
  readonly numberRanges: NumberRanges;
  readonly optOutLists: OptOutLists;
  readonly phoneNumbers: PhoneNumbers;
  readonly pools: Pools;
  readonly protectConfigurations: ProtectConfigurations;
  readonly registrations: Registrations;
  readonly ruleSetNumberOverrides: RuleSetNumberOverrides;
}

/** Makes each table as it is asked for: most works need two. */
export function createTables(work: WorkTransaction, scope: Scope): Tables {
  return {
    get clientTokens() {
      return createClientTokens(work, scope);
    },
    get inventoryPhoneNumbers() {
      return createInventoryPhoneNumbers(work, scope);
    },
    get numberRanges() {
      return createNumberRanges(work);
    },
    get optOutLists() {
      return createOptOutLists(work, scope);
    },
    get phoneNumbers() {
      return createPhoneNumbers(work, scope);
    },
    get pools() {
      return createPools(work, scope);
    },
    get protectConfigurations() {
      return createProtectConfigurations(work, scope);
    },
    get registrations() {
      return createRegistrations(work, scope);
    },
    get ruleSetNumberOverrides() {
      return createRuleSetNumberOverrides(work, scope);
    },
  };
}
