import type { Knex } from 'knex';
import {
  type PhoneNumber,
  type PhoneNumberRow,
  toPhoneNumber,
  toPhoneNumberRow,
} from './phone-number-row.js';
import { type Scope, toScopeColumns } from './scope.js';

export interface PhoneNumbers {
  /** Whether any account holds the number. */
  isLeased(phoneNumber: string): Promise<boolean>;
  find(phoneNumberId: string): Promise<PhoneNumber | undefined>;
  insert(phoneNumber: PhoneNumber): Promise<void>;
  /** In the order in which they were leased. */
  list(): Promise<PhoneNumber[]>;
  /** How many numbers the account leases in the region. */
  count(): Promise<number>;
  countOfRegistration(registrationId: string): Promise<number>;
}

export function createPhoneNumbers(db: Knex, scope: Scope): PhoneNumbers {
  const own = toScopeColumns(scope);
  const rows = () => db<PhoneNumberRow>('phone_numbers');
  const counts = () => db<CountRow>('phone_number_counts');
  return {
    isLeased: async (number) =>
      (await rows().where({ phone_number: number }).first('phone_number_id')) !== undefined,
    find: async (id) => {
      const row = await rows()
        .where({ ...own, phone_number_id: id })
        .first();
      return row && toPhoneNumber(row);
    },
    insert: async (phoneNumber) => {
      await rows().insert({ ...own, ...toPhoneNumberRow(phoneNumber) });
      await counts()
        .insert({ ...own, leased: 1 })
        .onConflict(['account_id', 'region'])
        .merge({ leased: db.raw('phone_number_counts.leased + 1') });
    },
    list: async () =>
      (await rows().where(own).orderBy(['created_at', 'phone_number_id'])).map(toPhoneNumber),
    count: async () => (await counts().where(own).first())?.leased ?? 0,
    countOfRegistration: async (registrationId) => {
      const [row] = await rows()
        .where({ ...own, registration_id: registrationId })
        .count({ total: '*' });
      return Number(row?.total ?? 0);
    },
  };
}

// A count beside the rows: counting them would cost more with every number leased.
interface CountRow {
  account_id: string;
  region: string;
  leased: number;
}
