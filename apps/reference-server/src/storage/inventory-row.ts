import type { schemas } from '@numberkit/contract';

type Required<Name extends keyof schemas.ChimePhoneNumber> = NonNullable<
  schemas.ChimePhoneNumber[Name]
>;

/** A number of the inventory as it is kept. */
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
  /** When the change of the calling name that may still be under way was asked for. */
  readonly callingNameRequestedAt: Date | undefined;
  readonly CreatedTimestamp: Date;
  readonly UpdatedTimestamp: Date;
  readonly DeletionTimestamp: Date | undefined;
}

export interface InventoryRow {
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

export function toInventoryPhoneNumber(row: InventoryRow): InventoryPhoneNumber {
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

export function toInventoryRow(
  number: InventoryPhoneNumber,
): Omit<InventoryRow, 'account_id' | 'region'> {
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
