import type { Knex } from 'knex';
import {
  type InventoryPhoneNumber,
  type InventoryRow,
  toInventoryPhoneNumber,
  toInventoryRow,
} from './inventory-row.js';
import { type Scope, toScopeColumns } from './scope.js';
import { createLockingStatement, createStatement, scopeSlots, slots } from './statement.js';

/** The phone-number inventory of an account. */
export interface InventoryPhoneNumbers {
  /** Reads a number and keeps others from changing it until the transaction ends. */
  findForUpdate(e164PhoneNumber: string): Promise<InventoryPhoneNumber | undefined>;
  insert(number: InventoryPhoneNumber): Promise<void>;
  /** Sorted by number. */
  list(): Promise<InventoryPhoneNumber[]>;
  update(number: InventoryPhoneNumber): Promise<void>;
}

const own = { ...scopeSlots, ...slots('e164_phone_number') };

const findNumber = createLockingStatement<InventoryRow>((db) =>
  db('inventory_phone_numbers').where(own),
);

const updateNumber = createStatement((db) =>
  db('inventory_phone_numbers')
    .where(own)
    .update(slots(...changingColumns)),
);

export function createInventoryPhoneNumbers(db: Knex, scope: Scope): InventoryPhoneNumbers {
  const scopeColumns = toScopeColumns(scope);
  const rows = () => db<InventoryRow>('inventory_phone_numbers');
  return {
    findForUpdate: async (number) => {
      const [row] = await findNumber(db, { ...scopeColumns, e164_phone_number: number });
      return row && toInventoryPhoneNumber(row);
    },
    list: async () =>
      (await rows().where(scopeColumns).orderBy('e164_phone_number')).map(toInventoryPhoneNumber),
    insert: async (number) =>
      void (await rows().insert({ ...scopeColumns, ...toInventoryRow(number) })),
    update: async (number) =>
      void (await updateNumber(db, { ...scopeColumns, ...toInventoryRow(number) })),
  };
}

// Those that a change can change: the others, and their indexes, are left alone.
const changingColumns = [
  'product_type',
  'status',
  'calling_name',
  'calling_name_status',
  'calling_name_requested_at',
  'updated_at',
  'deleted_at',
];
