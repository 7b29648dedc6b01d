import { createBulkInsert } from './engine/bulk-insert.js';
import { createCounter } from './engine/counter.js';
import { createRowStatement, toKeyColumn } from './engine/row-statement.js';
import { createStatement, scopeSlots, slot, slots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { findValues } from './find-values.js';
import {
  type PhoneNumber,
  type PhoneNumberRow,
  toPhoneNumber,
  toPhoneNumberRow,
} from './phone-number-row.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

export interface PhoneNumbers {
  /** Counts one more number of the account; false where that would be more than the quota. */
  reserve(quota: number): Promise<boolean>;
  /** Writes a number that was reserved; false where any account leases or holds it already. */
  lease(phoneNumber: PhoneNumber): Promise<boolean>;
  /** Writes and counts numbers that nobody leases or holds, whatever the quota. */
  insertAll(phoneNumbers: readonly PhoneNumber[]): Promise<void>;
  /** Those of these numbers that any account leases, or holds in its inventory. */
  findHeld(numbers: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of these ids that a number of any account has. */
  findHeldIds(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Sorted by id; ids that the server makes are in the order in which it made them. */
  list(page: Page): Promise<PhoneNumber[]>;
  countOfRegistration(registrationId: string): Promise<number>;
}

// A count beside the rows: counting them would cost more with every number leased. It also keeps two
// transactions from taking the last place of the quota.
const reservePlace = createCounter(
  createStatement((db) =>
    db.raw(
      `INSERT INTO numberkit_phone_number_counts (account_id, region, leased)
      SELECT :account_id, :region, CAST(:count AS INTEGER)
      WHERE CAST(:count AS BIGINT) <= CAST(:quota AS BIGINT)
      ON CONFLICT (account_id, region)
      DO UPDATE SET leased = numberkit_phone_number_counts.leased + excluded.leased
      WHERE numberkit_phone_number_counts.leased + excluded.leased <= CAST(:quota AS BIGINT)
      RETURNING leased AS total`,
      { ...scopeSlots, ...slots('count', 'quota') },
    ),
  ),
);

const columns = {
  ...scopeTypes,
  phone_number_id: 'text',
  phone_number: 'text',
  iso_country_code: 'text',
  message_type: 'text',
  number_capabilities: 'text',
  number_type: 'text',
  monthly_leasing_price: 'text',
  opt_out_list_name: 'text',
  international_sending_enabled: 'boolean',
  deletion_protection_enabled: 'boolean',
  pool_id: 'text',
  registration_id: 'text',
  tags: 'text',
  created_at: 'bigint',
} as const;

const table = 'numberkit_phone_numbers';

const names = Object.keys(columns).join(', ');

const leaseNumber = createRowStatement({
  columns,
  key: ['phone_number'],
  writes: true,
  sql: `INSERT INTO numberkit_phone_numbers (${names})
    SELECT ${names} FROM given
    WHERE NOT EXISTS (SELECT 1 FROM numberkit_inventory_phone_numbers WHERE e164_phone_number = phone_number)
    ON CONFLICT (phone_number) DO NOTHING
    RETURNING ${toKeyColumn(['phone_number'])}`,
});

const insertRows = createBulkInsert(table, columns);

const addToCount = createStatement((db) =>
  db.raw(
    `INSERT INTO numberkit_phone_number_counts (account_id, region, leased)
    VALUES (:account_id, :region, CAST(:count AS INTEGER))
    ON CONFLICT (account_id, region)
    DO UPDATE SET leased = numberkit_phone_number_counts.leased + excluded.leased`,
    { ...scopeSlots, ...slots('count') },
  ),
);

const countRegistration = createStatement<{ total: number | string }>((db) =>
  db(table)
    .where({ ...scopeSlots, registration_id: slot('registration_id') })
    .count({ total: '*' }),
);

export function createPhoneNumbers(work: WorkTransaction, scope: Scope): PhoneNumbers {
  const own = toScopeColumns(scope);
  return {
    reserve: async (quota) => (await reservePlace(work, { ...own, quota })) !== undefined,
    lease: async (phoneNumber) =>
      (await leaseNumber(work, { ...own, ...toPhoneNumberRow(phoneNumber) })) !== undefined,
    insertAll: async (phoneNumbers) => {
      const rows = phoneNumbers.map((number) => ({ ...own, ...toPhoneNumberRow(number) }));
      await insertRows(work, rows);
      await addToCount(work, { ...own, count: rows.length });
    },
    findHeld: async (numbers) =>
      new Set([
        ...(await findValues(work, table, 'phone_number', numbers)),
        ...(await findValues(
          work,
          'numberkit_inventory_phone_numbers',
          'e164_phone_number',
          numbers,
        )),
      ]),
    findHeldIds: async (ids) => new Set(await findValues(work, table, 'phone_number_id', ids)),
    list: async (page) =>
      (await toPage(work.rows<PhoneNumberRow>(table).where(own), ['phone_number_id'], page)).map(
        toPhoneNumber,
      ),
    countOfRegistration: async (registrationId) => {
      const [row] = await countRegistration(work, { ...own, registration_id: registrationId });
      return Number(row?.total ?? 0);
    },
  };
}
