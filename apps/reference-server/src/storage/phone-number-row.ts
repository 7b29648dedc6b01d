import type { Input, schemas } from '@numberkit/contract';

/** A leased number as it is kept. Its status is not: it follows from the clock. */
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
  tags: string | null;
  created_at: number | string;
}

export function toPhoneNumber(row: PhoneNumberRow): PhoneNumber {
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

export function toPhoneNumberRow(
  number: PhoneNumber,
): Omit<PhoneNumberRow, 'account_id' | 'region'> {
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
