import { idColumn, scopeColumns, textColumn, textSchema } from './columns.js';
import { createFind } from './engine/batched-statement.js';
import { createInsert, createStatement } from './engine/statement.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

/**
 * A registration. That of a 10DLC campaign (the purpose of a sender's messages, which US carriers have to approve) makes
 * the campaign active once it is complete; a TEN_DLC number needs an active one.
 */
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

const keyColumns = { ...scopeColumns, registration_id: idColumn };

const definition = {
  name: 'numberkit_registrations',
  key: [...scopeKey, 'registration_id'],
  columns: {
    ...keyColumns,
    registration_status: textColumn({ ...textSchema(32), minLength: 1 }),
  },
} as const;

const { name: table, key } = definition;

const insertRows = createInsert(table, definition.columns);

const findRegistration = createFind<typeof keyColumns, Row>({
  table,
  columns: keyColumns,
  key,
  locks: true,
});

const findRegistrations = createStatement<typeof keyColumns, Row>({
  columns: keyColumns,
  writes: false,
  sql: `SELECT ${table}.* FROM given JOIN ${table} USING (${key.join(', ')})`,
});

export const registrations: Table<Registrations> = {
  definitions: [definition],
  bind: (unit, own) => ({
    find: async (id) => {
      const row = await findRegistration(unit, { ...own, registration_id: id });
      return row && toRegistration(row);
    },
    findAll: async (ids) => {
      const rows = ids.map((id) => ({ ...own, registration_id: id }));
      return (await findRegistrations(unit, rows)).map(toRegistration);
    },
    list: async (page) =>
      (await paginate(unit.rows<Row>(table).where(own), ['registration_id'], page)).map(
        toRegistration,
      ),
    insertAll: async (registrations) => {
      const rows = registrations.map((one) => ({
        ...own,
        registration_id: one.RegistrationId,
        registration_status: one.RegistrationStatus,
      }));
      await insertRows(unit, rows);
    },
  }),
};

function toRegistration(row: Row): Registration {
  return { RegistrationId: row.registration_id, RegistrationStatus: row.registration_status };
}
