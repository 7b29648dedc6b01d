import { namesOf, scopeColumns, textColumn } from './columns.js';
import { createBatchedStatement, createFind, toKeyColumn } from './engine/batched-statement.js';
import { createInsert, createStatement } from './engine/statement.js';
import { readNumberKinds } from './number-kinds.js';
import { addToCount, countWithin, phoneNumberCounts } from './phone-number-counts.js';
import {
  hasKinds,
  type PhoneNumberQuery,
  toNumberList,
  toStatusParts,
  withoutGone,
} from './phone-number-query.js';
import {
  changing,
  columns,
  isGiven,
  keyColumns,
  numberKey,
  type PhoneNumber,
  type PhoneNumberRow as Row,
  table,
  toPhoneNumber,
  toRow,
  unscopedColumns,
} from './phone-number-row.js';
import { countReleased, endLease, forgetReleased } from './released-numbers.js';
import { type List, mergeLists, readList, type Scanned } from './scan.js';
import {
  type Page,
  paginate,
  restrictAfter,
  scopeKey,
  type Table,
  type TableDefinition,
  type Unscoped,
} from './table.js';

export type { PhoneNumber } from './phone-number-row.js';

export interface PhoneNumbers {
  /** Adds one to the count of the account; false where that would exceed the quota. */
  reserve(quota: number): Promise<boolean>;
  /** Writes a number that was reserved; false where any account leases or holds it already, or has released it. */
  lease(phoneNumber: PhoneNumber): Promise<boolean>;
  /** Reads a number, also one that was released and is still in the account. */
  find(phoneNumberId: string): Promise<PhoneNumber | undefined>;
  /** Reads a leased number and keeps others from changing it until the transaction ends. */
  findForUpdate(phoneNumberId: string): Promise<PhoneNumber | undefined>;
  /** The numbers that a query wants, the oldest first; the key of a page is the time in milliseconds and the id. */
  describe(query: PhoneNumberQuery, page: Page): Promise<Scanned<PhoneNumber>>;
  /** Writes the settings of a number. */
  update(phoneNumber: PhoneNumber): Promise<void>;
  /**
   * Ends the lease of a number, which nobody leases again, and counts it no more. It leaves the account at once, or
   * stays there as one that was released at a moment.
   */
  release(phoneNumberId: string, releasedAt: Date | undefined): Promise<void>;
  /** Writes and counts numbers that no account leases or holds, whatever the quota. */
  insertAll(phoneNumbers: readonly PhoneNumber[]): Promise<void>;
  /** Those of these numbers that any account leases, or holds in its inventory. */
  findHeld(numbers: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of these ids that a number of any account has. */
  findHeldIds(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Those that were not released at a moment or before, the oldest first; the key of a page is the time in milliseconds
   * and the id.
   */
  list(page: Page, goneUntil: Date): Promise<PhoneNumber[]>;
  /** Those that were leased after a moment, the oldest first. */
  listLeasedAfter(moment: Date, limit: number): Promise<PhoneNumber[]>;
  /** Those that were released after a moment, the first one first. */
  listReleasedAfter(moment: Date, limit: number): Promise<PhoneNumber[]>;
  /** How many of the account's rows are of numbers that were released at a moment or before. */
  countGone(until: Date): Promise<number>;
  countOfRegistration(registrationId: string): Promise<number>;
}

/** A number that is gone is nobody's: its row stays without an account, so that no lease takes the number again. */
const nobody = { const: '' };

const definition: TableDefinition = {
  name: table,
  key: ['phone_number_id'],
  columns: {
    ...columns,
    account_id: textColumn({ anyOf: [nobody, scopeColumns.account_id.schema] }),
    region: textColumn({ anyOf: [nobody, scopeColumns.region.schema] }),
  },
};

const names = Object.keys(columns).join(', ');

const list: List<Unscoped<Row>> = {
  table,
  columns: namesOf(unscopedColumns),
  order: ['created_at', 'phone_number_id'],
};

const insertUnlessHeld = createBatchedStatement({
  columns,
  key: ['phone_number'],
  writes: true,
  sql: `INSERT INTO ${table} (${names})
    SELECT ${names} FROM given
    WHERE NOT EXISTS (SELECT 1 FROM numberkit_inventory_phone_numbers WHERE e164_phone_number = phone_number)
    ON CONFLICT (phone_number) DO NOTHING
    RETURNING ${toKeyColumn(['phone_number'])}`,
});

const insertRows = createInsert(table, columns);

const findOptions = { table, columns: keyColumns, key: numberKey };
const findNumber = createFind<typeof keyColumns, Row>({ ...findOptions, locks: false });
const findForUpdate = createFind<typeof keyColumns, Row>({ ...findOptions, locks: true });

const updateNumber = createBatchedStatement({
  columns: { ...keyColumns, ...changing },
  key: ['phone_number_id'],
  writes: true,
  sql: `UPDATE ${table}
    SET ${Object.keys(changing)
      .map((name) => `${name} = given.${name}`)
      .join(', ')}
    FROM given WHERE ${isGiven}
    RETURNING ${table}.phone_number_id AS row_key`,
});

const { phone_number, phone_number_id, registration_id } = columns;

const findNumbers = createStatement<{ phone_number: typeof phone_number }, { found: string }>({
  columns: { phone_number },
  writes: false,
  sql: `SELECT phone_number AS found FROM given JOIN ${table} USING (phone_number)
    WHERE account_id <> '' AND released_at IS NULL
    UNION SELECT e164_phone_number FROM given
    JOIN numberkit_inventory_phone_numbers ON e164_phone_number = phone_number`,
});

const findIds = createStatement<{ phone_number_id: typeof phone_number_id }, { found: string }>({
  columns: { phone_number_id },
  writes: false,
  sql: `SELECT phone_number_id AS found FROM given JOIN ${table} USING (phone_number_id)
    WHERE account_id <> '' AND released_at IS NULL`,
});

const registrationColumns = { ...scopeColumns, registration_id };
const registrationKey = [...scopeKey, 'registration_id'] as const;

const countOfRegistration = createBatchedStatement<
  typeof registrationColumns,
  { total: number | string }
>({
  columns: registrationColumns,
  key: registrationKey,
  writes: false,
  sql: `SELECT ${toKeyColumn(registrationKey)}, (
      SELECT count(*) FROM ${table} WHERE ${registrationKey.map((one) => `${table}.${one} = given.${one}`).join(' AND ')}
        AND released_at IS NULL
    ) AS total FROM given`,
});

export const phoneNumbers: Table<PhoneNumbers> = {
  definitions: [phoneNumberCounts, definition],
  bind: (unit, own) => ({
    reserve: async (quota) => (await countWithin(unit, { ...own, quota })) !== undefined,
    lease: async (number) =>
      (await insertUnlessHeld(unit, { ...own, ...toRow(number) })) !== undefined,
    find: async (id) => {
      const row = await findNumber(unit, { ...own, phone_number_id: id });
      return row && toPhoneNumber(row);
    },
    findForUpdate: async (id) => {
      const row = await findForUpdate(unit, { ...own, phone_number_id: id });
      return row?.released_at === null ? toPhoneNumber(row) : undefined;
    },
    describe: async (query, page) => {
      const kinds = hasKinds(query) ? await readNumberKinds(unit, own) : undefined;
      const parts: Scanned<Unscoped<Row>>[] = [];
      for (const part of toStatusParts(query)) {
        parts.push(await readList(unit, own, list, toNumberList(query, part, kinds), page));
      }
      const { rows, stoppedAt } = mergeLists(list, parts, page.limit);
      return { rows: rows.map(toPhoneNumber), stoppedAt };
    },
    update: async (number) => void (await updateNumber(unit, { ...own, ...toRow(number) })),
    release: async (id, releasedAt) => {
      await endLease(unit, { ...own, phone_number_id: id }, releasedAt);
      await addToCount(unit, own, -1);
    },
    insertAll: async (numbers) => {
      const rows = numbers.map((number) => ({ ...own, ...toRow(number) }));
      await forgetReleased(unit, rows);
      await insertRows(unit, rows);
      const leased = numbers.filter(({ releasedAt }) => releasedAt === undefined);
      await addToCount(unit, own, leased.length);
    },
    findHeld: async (numbers) => {
      const rows = numbers.map((number) => ({ phone_number: number }));
      return new Set((await findNumbers(unit, rows)).map(({ found }) => found));
    },
    findHeldIds: async (ids) => {
      const rows = ids.map((id) => ({ phone_number_id: id }));
      return new Set((await findIds(unit, rows)).map(({ found }) => found));
    },
    list: async (page, goneUntil) => {
      const numbers = withoutGone(unit.rows<Row>(table).where(own), goneUntil);
      return (await paginate(numbers, ['created_at', 'phone_number_id'], page)).map(toPhoneNumber);
    },
    listLeasedAfter: async (moment, limit) =>
      (await restrictAfter(unit.rows<Row>(table).where(own), 'created_at', moment, limit)).map(
        toPhoneNumber,
      ),
    listReleasedAfter: async (moment, limit) => {
      const numbers = unit.rows<Row>(table).where(own).whereNotNull('released_at');
      return (await restrictAfter(numbers, 'released_at', moment, limit)).map(toPhoneNumber);
    },
    countGone: (until) => countReleased(unit, own, until),
    countOfRegistration: async (id) => {
      const row = await countOfRegistration(unit, { ...own, registration_id: id });
      return Number(row?.total ?? 0);
    },
  }),
};
