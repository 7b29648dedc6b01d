import type { Knex } from 'knex';
import {
  type InventoryPhoneNumber,
  type InventoryRow,
  toInventoryPhoneNumber,
  toInventoryRow,
} from './inventory-row.js';
import { type Scope, toScopeColumns } from './scope.js';

/** The phone-number inventory of an account. */
export interface InventoryPhoneNumbers {
  /** Whether any account's inventory holds the number. */
  isHeld(e164PhoneNumber: string): Promise<boolean>;
  /** Reads a number and keeps others from changing it until the transaction ends. */
  findForUpdate(e164PhoneNumber: string): Promise<InventoryPhoneNumber | undefined>;
  insert(number: InventoryPhoneNumber): Promise<void>;
  /** Sorted by number. */
  list(): Promise<InventoryPhoneNumber[]>;
  update(number: InventoryPhoneNumber): Promise<void>;
}

export function createInventoryPhoneNumbers(db: Knex, scope: Scope): InventoryPhoneNumbers {
  const own = toScopeColumns(scope);
  const rows = () => db<InventoryRow>('inventory_phone_numbers');
  return {
    isHeld: async (number) =>
      (await rows().where({ e164_phone_number: number }).first('country')) !== undefined,
    findForUpdate: async (number) => {
      const row = await rows()
        .where({ ...own, e164_phone_number: number })
        .first();
      return row && toInventoryPhoneNumber(row);
    },
    list: async () =>
      (await rows().where(own).orderBy('e164_phone_number')).map(toInventoryPhoneNumber),
    insert: async (number) => void (await rows().insert({ ...own, ...toInventoryRow(number) })),
    update: async (number) =>
      void (await rows()
        .where({ ...own, e164_phone_number: number.E164PhoneNumber })
        .update(toInventoryRow(number))),
  };
}
