import type { schemas } from '@numberkit/contract/phone-numbers';
import {
  type Column,
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
import { scopeKey, type Unscoped } from './table.js';

export const table = 'numberkit_phone_numbers';

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
  readonly TwoWayEnabled: boolean;
  readonly TwoWayChannelArn: string | undefined;
  readonly TwoWayChannelRole: string | undefined;
  readonly SelfManagedOptOutsEnabled: boolean;
  readonly CreatedTimestamp: Date;
  /** When it was released; undefined while it is leased. */
  readonly releasedAt: Date | undefined;
}

export interface PhoneNumberRow {
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
  two_way_enabled: boolean | number;
  two_way_channel_arn: string | null;
  two_way_channel_role: string | null;
  self_managed_opt_outs_enabled: boolean | number;
  created_at: number | string;
  released_at: number | string | null;
}

type Columns<Name extends keyof PhoneNumberRow> = { readonly [One in Name]: Column };

type Changing =
  | 'opt_out_list_name'
  | 'international_sending_enabled'
  | 'deletion_protection_enabled'
  | 'two_way_enabled'
  | 'two_way_channel_arn'
  | 'two_way_channel_role'
  | 'self_managed_opt_outs_enabled';

/** The columns of the key by which an account finds a number. */
export const keyColumns: Columns<'account_id' | 'region' | 'phone_number_id'> = {
  ...scopeColumns,
  phone_number_id: idColumn,
};

/** The columns of that key. */
export const numberKey: readonly ['account_id', 'region', 'phone_number_id'] = [
  ...scopeKey,
  'phone_number_id',
];

/** The condition that a row of the table is one of the input rows. */
export const isGiven: string = numberKey
  .map((name) => `${table}.${name} = given.${name}`)
  .join(' AND ');

/** The columns that an update can change: the others, and their indexes, are left alone. */
export const changing: Columns<Changing> = {
  opt_out_list_name: idColumn,
  international_sending_enabled: flagColumn,
  deletion_protection_enabled: flagColumn,
  two_way_enabled: flagColumn,
  two_way_channel_arn: nullable(textColumn(textSchema(2048))),
  two_way_channel_role: nullable(textColumn(textSchema(2048))),
  self_managed_opt_outs_enabled: flagColumn,
};

/** All columns but those of the account and region. */
export const unscopedColumns: Columns<keyof Unscoped<PhoneNumberRow>> = {
  phone_number_id: idColumn,
  ...changing,
  phone_number: phoneNumberColumn,
  iso_country_code: textColumn(contractSchema('IsoCountryCode')),
  message_type: textColumn(contractSchema('MessageType')),
  number_capabilities: jsonColumn({ type: 'array', items: contractSchema('NumberCapability') }),
  number_type: textColumn(contractSchema('NumberType')),
  monthly_leasing_price: textColumn(textSchema(16)),
  pool_id: nullable(idColumn),
  registration_id: nullable(idColumn),
  created_at: momentColumn,
  released_at: nullable(momentColumn),
};

/** All columns. */
export const columns: Columns<keyof PhoneNumberRow> = { ...scopeColumns, ...unscopedColumns };

export function toPhoneNumber(row: Unscoped<PhoneNumberRow>): PhoneNumber {
  return {
    PhoneNumberId: row.phone_number_id,
    PhoneNumber: row.phone_number,
    IsoCountryCode: row.iso_country_code,
    MessageType: row.message_type,
    NumberCapabilities: toCapabilities(row.number_capabilities),
    NumberType: row.number_type,
    MonthlyLeasingPrice: row.monthly_leasing_price,
    OptOutListName: row.opt_out_list_name,
    InternationalSendingEnabled: Boolean(row.international_sending_enabled),
    DeletionProtectionEnabled: Boolean(row.deletion_protection_enabled),
    PoolId: row.pool_id ?? undefined,
    RegistrationId: row.registration_id ?? undefined,
    TwoWayEnabled: Boolean(row.two_way_enabled),
    TwoWayChannelArn: row.two_way_channel_arn ?? undefined,
    TwoWayChannelRole: row.two_way_channel_role ?? undefined,
    SelfManagedOptOutsEnabled: Boolean(row.self_managed_opt_outs_enabled),
    CreatedTimestamp: new Date(Number(row.created_at)),
    releasedAt: row.released_at === null ? undefined : new Date(Number(row.released_at)),
  };
}

let last: { readonly text: string; readonly capabilities: PhoneNumber['NumberCapabilities'] } = {
  text: '[]',
  capabilities: [],
};

// Most numbers of a page have the same capabilities as the one before.
function toCapabilities(text: string): PhoneNumber['NumberCapabilities'] {
  if (text !== last.text) last = { text, capabilities: JSON.parse(text) };
  return last.capabilities;
}

export function toRow(number: PhoneNumber): Unscoped<PhoneNumberRow> {
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
    two_way_enabled: number.TwoWayEnabled,
    two_way_channel_arn: number.TwoWayChannelArn ?? null,
    two_way_channel_role: number.TwoWayChannelRole ?? null,
    self_managed_opt_outs_enabled: number.SelfManagedOptOutsEnabled,
    created_at: number.CreatedTimestamp.getTime(),
    released_at: number.releasedAt?.getTime() ?? null,
  };
}
