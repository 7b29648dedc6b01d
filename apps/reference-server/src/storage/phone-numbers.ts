import type { Knex } from 'knex';
import { createCounter } from './counter.js';
import {
  type PhoneNumber,
  type PhoneNumberRow,
  toPhoneNumber,
  toPhoneNumberRow,
} from './phone-number-row.js';
import { type Scope, toScopeColumns } from './scope.js';
import { createStatement, scopeSlots, slot, slots } from './statement.js';

export interface PhoneNumbers {
  /** Counts one more number of the account; false where that would be more than the quota. */
  reserve(quota: number): Promise<boolean>;
  /** Writes a number that was reserved; false where any account leases or holds it already. */
  lease(phoneNumber: PhoneNumber): Promise<boolean>;
  /** In the order in which they were leased. */
  list(): Promise<PhoneNumber[]>;
  countOfRegistration(registrationId: string): Promise<number>;
}

const columns = [
  'phone_number_id',
  'phone_number',
  'iso_country_code',
  'message_type',
  'number_capabilities',
  'number_type',
  'monthly_leasing_price',
  'opt_out_list_name',
  'international_sending_enabled',
  'deletion_protection_enabled',
  'pool_id',
  'registration_id',
  'tags',
  'created_at',
];

// A count beside the rows: counting them would cost more with every number leased. It also keeps two
// transactions from taking the last place of the quota.
const reservePlace = createCounter(
  createStatement((db) =>
    db.raw(
      `INSERT INTO phone_number_counts (account_id, region, leased)
      SELECT :account_id, :region, CAST(:count AS INTEGER)
      WHERE CAST(:count AS BIGINT) <= CAST(:quota AS BIGINT)
      ON CONFLICT (account_id, region)
      DO UPDATE SET leased = phone_number_counts.leased + excluded.leased
      WHERE phone_number_counts.leased + excluded.leased <= CAST(:quota AS BIGINT)
      RETURNING leased AS total`,
      { ...scopeSlots, ...slots('count', 'quota') },
    ),
  ),
);

const leaseNumber = createStatement((db) =>
  db.raw(
    `INSERT INTO phone_numbers (account_id, region, ${columns.join(', ')})
    SELECT :account_id, :region, ${columns.map((column) => `:${column}`).join(', ')}
    WHERE NOT EXISTS (SELECT 1 FROM inventory_phone_numbers WHERE e164_phone_number = :phone_number)
    ON CONFLICT (phone_number) DO NOTHING
    RETURNING phone_number_id`,
    { ...scopeSlots, ...slots(...columns) },
  ),
);

const countRegistration = createStatement<{ total: number | string }>((db) =>
  db('phone_numbers')
    .where({ ...scopeSlots, registration_id: slot('registration_id') })
    .count({ total: '*' }),
);

export function createPhoneNumbers(db: Knex, scope: Scope): PhoneNumbers {
  const own = toScopeColumns(scope);
  return {
    reserve: async (quota) => (await reservePlace(db, { ...own, quota })) !== undefined,
    lease: async (phoneNumber) =>
      (await leaseNumber(db, { ...own, ...toPhoneNumberRow(phoneNumber) })).length > 0,
    list: async () =>
      (
        await db<PhoneNumberRow>('phone_numbers')
          .where(own)
          .orderBy(['created_at', 'phone_number_id'])
      ).map(toPhoneNumber),
    countOfRegistration: async (registrationId) => {
      const [row] = await countRegistration(db, { ...own, registration_id: registrationId });
      return Number(row?.total ?? 0);
    },
  };
}
