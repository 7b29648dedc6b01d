import { type ClientTokens, clientTokens } from './client-tokens.js';
import { type CountryRules, countryRules } from './country-rules.js';
import type { UnitOfWork } from './engine/transaction.js';
import { type Fills, fills } from './fills.js';
import { type InventoryPhoneNumbers, inventoryPhoneNumbers } from './inventory-phone-numbers.js';
import { type NumberRanges, numberRanges } from './number-ranges.js';
import { type OptOutLists, optOutLists } from './opt-out-lists.js';
import { type PhoneNumbers, phoneNumbers } from './phone-numbers.js';
import { type Pools, pools } from './pools.js';
import { type ProtectConfigurations, protectConfigurations } from './protect-configurations.js';
import { type Registrations, registrations } from './registrations.js';
import {
  type RuleSetNumberOverrides,
  ruleSetNumberOverrides,
} from './rule-set-number-overrides.js';
import type { Scope } from './scope.js';
import type { ScopeColumns, Table, TableDefinition } from './table.js';
import { type ResourceTags, resourceTags } from './tags.js';

/**
 * What a unit of work reads and writes, for an account in a region. Each getter binds its table at
 * the call, since most units need two.
 */
export class Tables {
  readonly #unit: UnitOfWork;
  readonly #own: ScopeColumns;

  constructor(unit: UnitOfWork, { accountId, region }: Scope) {
    this.#unit = unit;
    this.#own = { account_id: accountId, region };
  }

  get clientTokens(): ClientTokens {
    return clientTokens.bind(this.#unit, this.#own);
  }

  get countryRules(): CountryRules {
    return countryRules.bind(this.#unit, this.#own);
  }

  get fills(): Fills {
    return fills.bind(this.#unit, this.#own);
  }

  get inventoryPhoneNumbers(): InventoryPhoneNumbers {
    return inventoryPhoneNumbers.bind(this.#unit, this.#own);
  }

  get numberRanges(): NumberRanges {
    return numberRanges.bind(this.#unit, this.#own);
  }

  get optOutLists(): OptOutLists {
    return optOutLists.bind(this.#unit, this.#own);
  }

  get phoneNumbers(): PhoneNumbers {
    return phoneNumbers.bind(this.#unit, this.#own);
  }

  get pools(): Pools {
    return pools.bind(this.#unit, this.#own);
  }

  get protectConfigurations(): ProtectConfigurations {
    return protectConfigurations.bind(this.#unit, this.#own);
  }

  get registrations(): Registrations {
    return registrations.bind(this.#unit, this.#own);
  }

  get resourceTags(): ResourceTags {
    return resourceTags.bind(this.#unit, this.#own);
  }

  get ruleSetNumberOverrides(): RuleSetNumberOverrides {
    return ruleSetNumberOverrides.bind(this.#unit, this.#own);
  }
}

/**
 * The registry, in the order of an export: code that handles all tables iterates over it. A new table is a file of its
 * own, a migration, a getter above, and a line here, which the compiler requires.
 */
const registry: { readonly [Name in keyof Tables]: Table<Tables[Name]> } = {
  clientTokens,
  countryRules,
  fills,
  inventoryPhoneNumbers,
  numberRanges,
  optOutLists,
  phoneNumbers,
  pools,
  protectConfigurations,
  registrations,
  resourceTags,
  ruleSetNumberOverrides,
};

/** What the database holds, in the order of an export. */
export const tableDefinitions: readonly TableDefinition[] = Object.values(registry).flatMap(
  ({ definitions }) => definitions,
);
