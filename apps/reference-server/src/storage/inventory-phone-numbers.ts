import type { schemas } from '@numberkit/contract/phone-numbers';
import {
  contractSchema,
  jsonColumn,
  momentColumn,
  nullable,
  phoneNumberColumn,
  scopeColumns,
  textColumn,
} from './columns.js';
import { createBatchedStatement, createFind, toKeyColumn } from './engine/batched-statement.js';
import { createInsert } from './engine/statement.js';
import {
  type Page,
  paginate,
  restrictAfter,
  scopeKey,
  type Table,
  type Unscoped,
} from './table.js';

type Required<Name extends keyof schemas.ChimePhoneNumber> = NonNullable<
  schemas.ChimePhoneNumber[Name]
>;

/** A number of the inventory as it is stored. */
export interface InventoryPhoneNumber {
  readonly E164PhoneNumber: string;
  readonly Country: string;
  readonly Type: Required<'Type'>;
  readonly ProductType: Required<'ProductType'>;
  readonly Status: Required<'Status'>;
  readonly Capabilities: Required<'Capabilities'>;
  readonly Associations: Required<'Associations'>;
  readonly CallingName: string | undefined;
  readonly CallingNameStatus: schemas.ChimePhoneNumber['CallingNameStatus'];
  /** The time of the request for the change of the calling name that may still be in progress. */
  readonly callingNameRequestedAt: Date | undefined;
  readonly CreatedTimestamp: Date;
  readonly UpdatedTimestamp: Date;
  readonly DeletionTimestamp: Date | undefined;
}

interface Row {
  account_id: string;
  region: string;
  e164_phone_number: string;
  country: string;
  type: Required<'Type'>;
  product_type: Required<'ProductType'>;
  status: Required<'Status'>;
  capabilities: string;
  associations: string;
  calling_name: string | null;
  calling_name_status: Required<'CallingNameStatus'> | null;
  calling_name_requested_at: number | string | null;
  created_at: number | string;
  updated_at: number | string;
  deleted_at: number | string | null;
}

/** The phone-number inventory of an account. */
export interface InventoryPhoneNumbers {
  /** Reads a number and keeps others from changing it until the transaction ends. */
  findForUpdate(e164PhoneNumber: string): Promise<InventoryPhoneNumber | undefined>;
  insertAll(numbers: readonly InventoryPhoneNumber[]): Promise<void>;
  /** Sorted by number. */
  list(page: Page): Promise<InventoryPhoneNumber[]>;
  /** Those whose calling name was changed after a moment, the first to change first. */
  listRenamedAfter(moment: Date, limit: number): Promise<InventoryPhoneNumber[]>;
  update(number: InventoryPhoneNumber): Promise<void>;
}

const ofNumber = (member: string) => contractSchema(`ChimePhoneNumber/properties/${member}`);

const keyColumns = { ...scopeColumns, e164_phone_number: phoneNumberColumn };

/** The columns that a change can change: the others, and their indexes, are left alone. */
const changing = {
  product_type: textColumn(contractSchema('PhoneNumberProductType')),
  status: textColumn(ofNumber('Status')),
  calling_name: nullable(textColumn(contractSchema('CallingName'))),
  calling_name_status: nullable(textColumn(ofNumber('CallingNameStatus'))),
  calling_name_requested_at: nullable(momentColumn),
  updated_at: momentColumn,
  deleted_at: nullable(momentColumn),
};

const definition = {
  name: 'numberkit_inventory_phone_numbers',
  key: [...scopeKey, 'e164_phone_number'],
  columns: {
    ...keyColumns,
    ...changing,
    country: textColumn(contractSchema('IsoCountryCode')),
    type: textColumn(ofNumber('Type')),
    capabilities: jsonColumn(contractSchema('PhoneNumberCapabilities')),
    associations: jsonColumn({ type: 'array', items: contractSchema('PhoneNumberAssociation') }),
    created_at: momentColumn,
  },
} as const;

const { name: table, key } = definition;

const findNumber = createFind<typeof keyColumns, Row>({
  table,
  columns: keyColumns,
  key,
  locks: true,
});

const updateNumber = createBatchedStatement({
  columns: { ...keyColumns, ...changing },
  key,
  writes: true,
  sql: `UPDATE ${table}
    SET ${Object.keys(changing)
      .map((name) => `${name} = given.${name}`)
      .join(', ')}
    FROM given
    WHERE ${key.map((name) => `${table}.${name} = given.${name}`).join(' AND ')}
    RETURNING ${toKeyColumn(key.map((name) => `${table}.${name}`))}`,
});

const insertRows = createInsert(table, definition.columns);

export const inventoryPhoneNumbers: Table<InventoryPhoneNumbers> = {
  definitions: [definition],
  bind: (unit, own) => ({
    findForUpdate: async (number) => {
      const row = await findNumber(unit, { ...own, e164_phone_number: number });
      return row && toInventoryPhoneNumber(row);
    },
    list: async (page) =>
      (await paginate(unit.rows<Row>(table).where(own), ['e164_phone_number'], page)).map(
        toInventoryPhoneNumber,
      ),
    insertAll: async (numbers) => {
      const rows = numbers.map((number) => ({ ...own, ...toRow(number) }));
      await insertRows(unit, rows);
    },
    listRenamedAfter: async (moment, limit) => {
      const numbers = unit.rows<Row>(table).where(own);
      const column = 'calling_name_requested_at';
      return (await restrictAfter(numbers, column, moment, limit)).map(toInventoryPhoneNumber);
    },
    update: async (number) => void (await updateNumber(unit, { ...own, ...toRow(number) })),
  }),
};

function toInventoryPhoneNumber(row: Row): InventoryPhoneNumber {
  const associations: Required<'Associations'> = JSON.parse(row.associations, reviveDates);
  return {
    E164PhoneNumber: row.e164_phone_number,
    Country: row.country,
    Type: row.type,
    ProductType: row.product_type,
    Status: row.status,
    Capabilities: JSON.parse(row.capabilities),
    Associations: associations,
    CallingName: row.calling_name ?? undefined,
    CallingNameStatus: row.calling_name_status ?? undefined,
    callingNameRequestedAt: toDate(row.calling_name_requested_at),
    CreatedTimestamp: new Date(Number(row.created_at)),
    UpdatedTimestamp: new Date(Number(row.updated_at)),
    DeletionTimestamp: toDate(row.deleted_at),
  };
}

function toRow(number: InventoryPhoneNumber): Unscoped<Row> {
  return {
    e164_phone_number: number.E164PhoneNumber,
    country: number.Country,
    type: number.Type,
    product_type: number.ProductType,
    status: number.Status,
    capabilities: JSON.stringify(number.Capabilities),
    associations: JSON.stringify(number.Associations),
    calling_name: number.CallingName ?? null,
    calling_name_status: number.CallingNameStatus ?? null,
    calling_name_requested_at: number.callingNameRequestedAt?.getTime() ?? null,
    created_at: number.CreatedTimestamp.getTime(),
    updated_at: number.UpdatedTimestamp.getTime(),
    deleted_at: number.DeletionTimestamp?.getTime() ?? null,
  };
}

function toDate(moment: number | string | null): Date | undefined {
  return moment === null ? undefined : new Date(Number(moment));
}

const timestampName = 'AssociatedTimestamp' satisfies keyof schemas.PhoneNumberAssociation;

function reviveDates(name: string, value: unknown): unknown {
  return name === timestampName && typeof value === 'string' ? new Date(value) : value;
}
