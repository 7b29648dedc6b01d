import { createBulkInsert } from './engine/bulk-insert.js';
import { createLockingStatement, scopeSlots, slots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

/** A registration, for example of a 10DLC campaign. Only a complete one is active. */
export interface Registration {
  readonly RegistrationId: string;
  readonly RegistrationStatus: string;
}

export interface Registrations {
  /** Reads a registration and keeps others from changing it until the transaction ends. */
  find(registrationId: string): Promise<Registration | undefined>;
  /** Those of these ids that there are. */
  findAll(registrationIds: readonly string[]): Promise<Registration[]>;
  insertAll(registrations: readonly Registration[]): Promise<void>;
  /** Sorted by id. */
  list(page: Page): Promise<Registration[]>;
}

/** The status of a registration that has been granted. */
export const completeRegistration = 'COMPLETE';

interface Row {
  account_id: string;
  region: string;
  registration_id: string;
  registration_status: string;
}

const table = 'numberkit_registrations';

const insertRows = createBulkInsert(table, {
  ...scopeTypes,
  registration_id: 'text',
  registration_status: 'text',
});

const findRegistration = createLockingStatement<Row>((db) =>
  db(table).where({ ...scopeSlots, ...slots('registration_id') }),
);

export function createRegistrations(work: WorkTransaction, scope: Scope): Registrations {
  const rows = () => work.rows<Row>(table);
  const toKey = (id: string) => ({ ...toScopeColumns(scope), registration_id: id });
  return {
    find: async (id) => {
      const [row] = await findRegistration(work, toKey(id));
      return row && toRegistration(row);
    },
    findAll: async (ids) =>
      (
        await rows()
          .where(toScopeColumns(scope))
          .whereIn('registration_id', [...ids])
      ).map(toRegistration),
    list: async (page) =>
      (
        await toPage(work.rows<Row>(table).where(toScopeColumns(scope)), ['registration_id'], page)
      ).map(toRegistration),
    insertAll: (registrations) =>
      insertRows(
        work,
        registrations.map((one) => ({
          ...toKey(one.RegistrationId),
          registration_status: one.RegistrationStatus,
        })),
      ),
  };
}

function toRegistration(row: Row): Registration {
  return { RegistrationId: row.registration_id, RegistrationStatus: row.registration_status };
}
