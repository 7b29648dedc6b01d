import type { Input, schemas } from '@numberkit/contract/phone-numbers';
import {
  contractSchema,
  flagColumn,
  idColumn,
  jsonColumn,
  momentColumn,
  nullable,
  phoneNumberColumn,
  scopeColumns,
  textColumn,
  textSchema,
} from './columns.js';
import { createBatchedStatement, toKeyColumn } from './engine/batched-statement.js';
import { createInsert, createStatement } from './engine/statement.js';
import { addToCount, countWithin, phoneNumberCounts } from './phone-number-counts.js';
import {
  type Page,
  paginate,
  scopeKey,
  type Table,
  type TableDefinition,
  type Unscoped,
} from './table.js';

/** A leased number as it is stored. Its status is not: it follows from the clock. */
export interface PhoneNumber {
  readonly PhoneNumberId: string;
  readonly PhoneNumber: string;
  readonly IsoCountryCode: string;
  readonly MessageType: schemas.MessageType;
  readonly NumberCapabilities: readonly schemas.NumberCapability[];
  readonly NumberType: schemas.NumberType;
  readonly MonthlyLeasingPrice: string;
  readonly OptOutListName: string;
  readonly InternationalSendingEnabled: boolean;
  readonly DeletionProtectionEnabled: boolean;
  readonly PoolId: string | undefined;
  readonly RegistrationId: string | undefined;
  readonly Tags: Input<'requestPhoneNumber'>['Tags'];
  readonly CreatedTimestamp: Date;
}

interface Row {
  account_id: string;
  region: string;
  phone_number_id: string;
  phone_number: string;
  iso_country_code: string;
  message_type: schemas.MessageType;
  number_capabilities: string;
  number_type: schemas.NumberType;
  monthly_leasing_price: string;
  opt_out_list_name: string;
  international_sending_enabled: boolean | number;
  deletion_protection_enabled: boolean | number;
  pool_id: string | null;
  registration_id: string | null;
  tags: string | null;
  created_at: number | string;
}

export interface PhoneNumbers {
  /** Adds one to the count of the account; false where that would exceed the quota. */
  reserve(quota: number): Promise<boolean>;
  /** Writes a number that was reserved; false where any account leases or holds it already. */
  lease(phoneNumber: PhoneNumber): Promise<boolean>;
  /** Writes and counts numbers that no account leases or holds, whatever the quota. */
  insertAll(phoneNumbers: readonly PhoneNumber[]): Promise<void>;
  /** Those of these numbers that any account leases, or holds in its inventory. */
  findHeld(numbers: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of these ids that a number of any account has. */
  findHeldIds(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Sorted by id; ids that the server makes are in the order in which it made them. */
  list(page: Page): Promise<PhoneNumber[]>;
  countOfRegistration(registrationId: string): Promise<number>;
}

const tag = {
  type: 'object',
  properties: { Key: textSchema(1024), Value: textSchema(1024) },
  required: ['Key', 'Value'],
  additionalProperties: false,
};

const columns = {
  ...scopeColumns,
  phone_number_id: idColumn,
  phone_number: phoneNumberColumn,
  iso_country_code: textColumn(contractSchema('IsoCountryCode')),
  message_type: textColumn(contractSchema('MessageType')),
  number_capabilities: jsonColumn({ type: 'array', items: contractSchema('NumberCapability') }),
  number_type: textColumn(contractSchema('NumberType')),
  monthly_leasing_price: textColumn(textSchema(16)),
  opt_out_list_name: idColumn,
  international_sending_enabled: flagColumn,
  deletion_protection_enabled: flagColumn,
  pool_id: nullable(idColumn),
  registration_id: nullable(idColumn),
  tags: nullable(jsonColumn({ type: 'array', items: tag })),
  created_at: momentColumn,
};

const table = 'numberkit_phone_numbers';

const definition: TableDefinition = { name: table, key: ['phone_number_id'], columns };

const names = Object.keys(columns).join(', ');

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

const { phone_number, phone_number_id, registration_id } = columns;

const findNumbers = createStatement<{ phone_number: typeof phone_number }, { found: string }>({
  columns: { phone_number },
  writes: false,
  sql: `SELECT phone_number AS found FROM given JOIN ${table} USING (phone_number)
    UNION SELECT e164_phone_number FROM given
    JOIN numberkit_inventory_phone_numbers ON e164_phone_number = phone_number`,
});

const findIds = createStatement<{ phone_number_id: typeof phone_number_id }, { found: string }>({
  columns: { phone_number_id },
  writes: false,
  sql: `SELECT phone_number_id AS found FROM given JOIN ${table} USING (phone_number_id)`,
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
    ) AS total FROM given`,
});

export const phoneNumbers: Table<PhoneNumbers> = {
  definitions: [phoneNumberCounts, definition],
  bind: (unit, own) => ({
    reserve: async (quota) => (await countWithin(unit, { ...own, quota })) !== undefined,
    lease: async (number) =>
      (await insertUnlessHeld(unit, { ...own, ...toRow(number) })) !== undefined,
    insertAll: async (numbers) => {
      await insertRows(
        unit,
        numbers.map((number) => ({ ...own, ...toRow(number) })),
      );
      await addToCount(unit, own, numbers.length);
    },
    findHeld: async (numbers) => {
      const rows = numbers.map((number) => ({ phone_number: number }));
      return new Set((await findNumbers(unit, rows)).map(({ found }) => found));
    },
    findHeldIds: async (ids) => {
      const rows = ids.map((id) => ({ phone_number_id: id }));
      return new Set((await findIds(unit, rows)).map(({ found }) => found));
    },
    list: async (page) =>
      (await paginate(unit.rows<Row>(table).where(own), ['phone_number_id'], page)).map(
        toPhoneNumber,
      ),
    countOfRegistration: async (id) => {
      const row = await countOfRegistration(unit, { ...own, registration_id: id });
      return Number(row?.total ?? 0);
    },
  }),
};

function toPhoneNumber(row: Row): PhoneNumber {
  const capabilities: schemas.NumberCapability[] = JSON.parse(row.number_capabilities);
  const tags: schemas.Tag[] | undefined = row.tags === null ? undefined : JSON.parse(row.tags);
  return {
    PhoneNumberId: row.phone_number_id,
    PhoneNumber: row.phone_number,
    IsoCountryCode: row.iso_country_code,
    MessageType: row.message_type,
    NumberCapabilities: capabilities,
    NumberType: row.number_type,
    MonthlyLeasingPrice: row.monthly_leasing_price,
    OptOutListName: row.opt_out_list_name,
    InternationalSendingEnabled: Boolean(row.international_sending_enabled),
    DeletionProtectionEnabled: Boolean(row.deletion_protection_enabled),
    PoolId: row.pool_id ?? undefined,
    RegistrationId: row.registration_id ?? undefined,
    Tags: tags,
    CreatedTimestamp: new Date(Number(row.created_at)),
  };
}

function toRow(number: PhoneNumber): Unscoped<Row> {
  return {
    phone_number_id: number.PhoneNumberId,
    phone_number: number.PhoneNumber,
    iso_country_code: number.IsoCountryCode,
    message_type: number.MessageType,
    number_capabilities: JSON.stringify(number.NumberCapabilities),
    number_type: number.NumberType,
    monthly_leasing_price: number.MonthlyLeasingPrice,
    opt_out_list_name: number.OptOutListName,
    international_sending_enabled: number.InternationalSendingEnabled,
    deletion_protection_enabled: number.DeletionProtectionEnabled,
    pool_id: number.PoolId ?? null,
    registration_id: number.RegistrationId ?? null,
    tags: number.Tags === undefined ? null : JSON.stringify(number.Tags),
    created_at: number.CreatedTimestamp.getTime(),
  };
}
