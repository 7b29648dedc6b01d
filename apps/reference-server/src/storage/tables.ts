import { type ClientTokens, clientTokens } from './client-tokens.js';
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

/** What one transaction reads and writes, seen by one account in one region. */
export interface Tables {
  readonly clientTokens: ClientTokens;
  readonly fills: Fills;
  readonly inventoryPhoneNumbers: InventoryPhoneNumbers;
  readonly numberRanges: NumberRanges;
  readonly optOutLists: OptOutLists;
  readonly phoneNumbers: PhoneNumbers;
  readonly pools: Pools;
  readonly protectConfigurations: ProtectConfigurations;
  readonly registrations: Registrations;
  readonly ruleSetNumberOverrides: RuleSetNumberOverrides;
}

/**
 * The registry, in the order of an export: whatever is done with all tables goes by it. A new table is a file of its
 * own, a migration, and a line here.
 */
const registry: { readonly [Name in keyof Tables]: Table<Tables[Name]> } = {
  clientTokens,
  fills,
  inventoryPhoneNumbers,
  numberRanges,
  optOutLists,
  phoneNumbers,
  pools,
  protectConfigurations,
  registrations,
  ruleSetNumberOverrides,
};

/** What the database holds, in the order of an export. */
export const tableDefinitions: readonly TableDefinition[] = Object.values(registry).flatMap(
  ({ definitions }) => definitions,
);

interface Opened {
  readonly unit: UnitOfWork;
  readonly own: ScopeColumns;
}

/** Has a getter for each table of the registry, under its name. */
const prototype: object = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(registry).map(([name, table]) => [
      name,
      {
        get(this: Opened): unknown {
          return table.open(this.unit, this.own);
        },
      },
    ]),
  ),
);

/** The tables for a unit of work. Each is opened when it is asked for: most units need two. */
export function openTables(unit: UnitOfWork, scope: Scope): Tables {
  const own = { account_id: scope.accountId, region: scope.region };
  const opened: Opened = { unit, own };
  return Object.assign(Object.create(prototype), opened);
}
