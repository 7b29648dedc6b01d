import { type ClientTokens, createClientTokens } from './client-tokens.js';
import type { WorkTransaction } from './engine/transaction.js';
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

/** Makes each table as it is asked for: most works need two. */
export class WorkTables implements Tables {
  readonly #work: WorkTransaction;
  readonly #scope: Scope;

  constructor(work: WorkTransaction, scope: Scope) {
    this.#work = work;
    this.#scope = scope;
  }

  get clientTokens(): ClientTokens {
    return createClientTokens(this.#work, this.#scope);
  }

  get inventoryPhoneNumbers(): InventoryPhoneNumbers {
    return createInventoryPhoneNumbers(this.#work, this.#scope);
  }

  get numberRanges(): NumberRanges {
    return createNumberRanges(this.#work);
  }

  get optOutLists(): OptOutLists {
    return createOptOutLists(this.#work, this.#scope);
  }

  get phoneNumbers(): PhoneNumbers {
    return createPhoneNumbers(this.#work, this.#scope);
  }

  get pools(): Pools {
    return createPools(this.#work, this.#scope);
  }

  get protectConfigurations(): ProtectConfigurations {
    return createProtectConfigurations(this.#work, this.#scope);
  }

  get registrations(): Registrations {
    return createRegistrations(this.#work, this.#scope);
  }

  get ruleSetNumberOverrides(): RuleSetNumberOverrides {
    return createRuleSetNumberOverrides(this.#work, this.#scope);
  }
}
