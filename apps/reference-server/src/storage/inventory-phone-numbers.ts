import { createBulkInsert } from './engine/bulk-insert.js';
import { createRowStatement, toKeyColumn } from './engine/row-statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import {
  type InventoryPhoneNumber,
  type InventoryRow,
  toInventoryPhoneNumber,
  toInventoryRow,
} from './inventory-row.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

/** The phone-number inventory of an account. */
export interface InventoryPhoneNumbers {
  /** Reads a number and keeps others from changing it until the transaction ends. */
  findForUpdate(e164PhoneNumber: string): Promise<InventoryPhoneNumber | undefined>;
  insertAll(numbers: readonly InventoryPhoneNumber[]): Promise<void>;
  /** Sorted by number. */
  list(page: Page): Promise<InventoryPhoneNumber[]>;
  update(number: InventoryPhoneNumber): Promise<void>;
}

const key = ['account_id', 'region', 'e164_phone_number'] as const;
const keyTypes = { ...scopeTypes, e164_phone_number: 'text' } as const;

const findNumber = createRowStatement<typeof keyTypes, InventoryRow>({
  columns: keyTypes,
  key,
  writes: false,
  locks: 'numberkit_inventory_phone_numbers',
  sql: `SELECT numberkit_inventory_phone_numbers.*, ${toKeyColumn(key)}
    FROM given JOIN numberkit_inventory_phone_numbers USING (${key.join(', ')})
    ORDER BY ${key.join(', ')}`,
});

// What a change can change: the other columns, and their indexes, are left alone.
const changing = {
  product_type: 'text',
  status: 'text',
  calling_name: 'text',
  calling_name_status: 'text',
  calling_name_requested_at: 'bigint',
  updated_at: 'bigint',
  deleted_at: 'bigint',
} as const;

const updateNumber = createRowStatement({
  columns: { ...keyTypes, ...changing },
  key,
  writes: true,
  sql: `UPDATE numberkit_inventory_phone_numbers
    SET ${Object.keys(changing)
      .map((name) => `${name} = given.${name}`)
      .join(', ')}
    FROM given
    WHERE ${key.map((name) => `numberkit_inventory_phone_numbers.${name} = given.${name}`).join(' AND ')}
    RETURNING ${toKeyColumn(key.map((name) => `numberkit_inventory_phone_numbers.${name}`))}`,
});

const table = 'numberkit_inventory_phone_numbers';

const insertRows = createBulkInsert(table, {
  ...keyTypes,
  ...changing,
  country: 'text',
  type: 'text',
  capabilities: 'text',
  associations: 'text',
  created_at: 'bigint',
});

export function createInventoryPhoneNumbers(
  work: WorkTransaction,
  scope: Scope,
): InventoryPhoneNumbers {
  const scopeColumns = toScopeColumns(scope);
  return {
    findForUpdate: async (number) => {
      const row = await findNumber(work, { ...scopeColumns, e164_phone_number: number });
      return row && toInventoryPhoneNumber(row);
    },
    list: async (page) =>
      (
        await toPage(
          work.rows<InventoryRow>(table).where(scopeColumns),
          ['e164_phone_number'],
          page,
        )
      ).map(toInventoryPhoneNumber),
    insertAll: (numbers) =>
      insertRows(
        work,
        numbers.map((number) => ({ ...scopeColumns, ...toInventoryRow(number) })),
      ),
    update: async (number) =>
      void (await updateNumber(work, { ...scopeColumns, ...toInventoryRow(number) })),
  };
}
