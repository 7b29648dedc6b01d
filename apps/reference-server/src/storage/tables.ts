import type { Knex } from 'knex';
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

export function createTables(db: Knex, scope: Scope): Tables {
  return {
    clientTokens: createClientTokens(db, scope),
    inventoryPhoneNumbers: createInventoryPhoneNumbers(db, scope),
    numberRanges: createNumberRanges(db),
    optOutLists: createOptOutLists(db, scope),
    phoneNumbers: createPhoneNumbers(db, scope),
    pools: createPools(db, scope),
    protectConfigurations: createProtectConfigurations(db, scope),
    registrations: createRegistrations(db, scope),
    ruleSetNumberOverrides: createRuleSetNumberOverrides(db, scope),
  };
}
