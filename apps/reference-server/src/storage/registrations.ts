import { type Scope, toScopeColumns } from './scope.js';
import { createLockingStatement, scopeSlots, slots } from './statement.js';
import type { WorkTransaction } from './work-transaction.js';

/** A registration, for example of a 10DLC campaign. Only a complete one is active. */
export interface Registration {
  readonly RegistrationId: string;
  readonly RegistrationStatus: string;
}

export interface Registrations {
  /** Reads a registration and keeps others from changing it until the transaction ends. */
  find(registrationId: string): Promise<Registration | undefined>;
  insert(registration: Registration): Promise<void>;
  /** Sorted by id. */
  list(): Promise<Registration[]>;
}

/** The status of a registration that has been granted. */
export const completeRegistration = 'COMPLETE';

interface Row {
  account_id: string;
  region: string;
  registration_id: string;
  registration_status: string;
}

const findRegistration = createLockingStatement<Row>((db) =>
  db('numberkit_registrations').where({ ...scopeSlots, ...slots('registration_id') }),
);

export function createRegistrations(work: WorkTransaction, scope: Scope): Registrations {
  const rows = () => work.rows<Row>('numberkit_registrations');
  const toKey = (id: string) => ({ ...toScopeColumns(scope), registration_id: id });
  return {
    find: async (id) => {
      const [row] = await findRegistration(work, toKey(id));
      return row && toRegistration(row);
    },
    list: async () =>
      (await rows().where(toScopeColumns(scope)).orderBy('registration_id')).map(toRegistration),
    insert: async (registration) =>
      void (await rows().insert({
        ...toKey(registration.RegistrationId),
        registration_status: registration.RegistrationStatus,
      })),
  };
}

function toRegistration(row: Row): Registration {
  return { RegistrationId: row.registration_id, RegistrationStatus: row.registration_status };
}
