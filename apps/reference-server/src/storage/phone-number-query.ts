import type { Input } from '@numberkit/contract/phone-numbers';
import type { Knex } from 'knex';
import { completeRegistration } from './registrations.js';

type Filters = NonNullable<Input<'describePhoneNumbers'>['Filters']>;

/** Which numbers of an account a list shows. */
export interface PhoneNumberQuery {
  /** Their ids; undefined for any. */
  readonly ids: readonly string[] | undefined;
  /** Conditions, all of which a number meets. Their values are possible ones. */
  readonly filters: Filters;
  /** A number that was leased at this time or before is `ACTIVE`, unless its registration holds it up. */
  readonly activeUntil: Date;
}

type FilterName = Filters[number]['Name'];

const textColumns: { readonly [Name in FilterName]?: string } = {
  'iso-country-code': 'iso_country_code',
  'message-type': 'message_type',
  'number-type': 'number_type',
  'opt-out-list-name': 'opt_out_list_name',
  'two-way-channel-arn': 'two_way_channel_arn',
};

const flagColumns: { readonly [Name in FilterName]?: string } = {
  'two-way-enabled': 'two_way_enabled',
  'self-managed-opt-outs-enabled': 'self_managed_opt_outs_enabled',
  'deletion-protection-enabled': 'deletion_protection_enabled',
};

/** Restricts a query of an account's numbers to those that a list shows, and to a part of them. */
export function restrictNumbers<Query extends Knex.QueryBuilder>(
  query: Query,
  { ids, filters, activeUntil }: PhoneNumberQuery,
  part: StatusPart,
): Query {
  restrictStatus(query, part, activeUntil);
  if (ids !== undefined) query.whereIn('phone_number_id', [...ids]);
  for (const { Name, Values } of filters) {
    const text = textColumns[Name];
    const flag = flagColumns[Name];
    if (text !== undefined) restrictText(query, text, Values);
    else if (flag !== undefined) restrictFlag(query, flag, Values);
    else if (Name === 'number-capability') restrictCapabilities(query, Values);
  }
  return query;
}

function restrictText(query: Knex.QueryBuilder, column: string, values: readonly string[]): void {
  const [value, ...others] = values;
  if (others.length === 0) query.where(column, value);
  else query.whereIn(column, [...values]);
  // The conditions of the indexes, which a database finds only if they are in the query.
  if (column === 'opt_out_list_name' && !values.includes('Default')) {
    query.whereRaw("opt_out_list_name <> 'Default'");
  }
  if (column === 'two_way_channel_arn') query.whereNotNull(column);
}

/** Restricts a query to rows with one of these values, of which there are `true` and `false`. */
export function restrictFlag(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[],
): void {
  if (values.includes('true') && values.includes('false')) return;
  // As the condition of an index says it.
  query.whereRaw(`?? = ${values.includes('true') ? 'true' : 'false'}`, [column]);
}

function restrictCapabilities(query: Knex.QueryBuilder, values: readonly string[]): void {
  query.where((either) => {
    for (const value of values) either.orWhere('number_capabilities', 'like', `%"${value}"%`);
  });
}

/** The numbers of a status, which follows from the time of the lease and from the registration. */
type StatusPart = 'any' | 'active' | 'held' | 'new';

/**
 * The statuses that a query wants, as parts that follow each other in the order of creation: of the `PENDING`
 * numbers, those that a registration holds up are older than those that were leased just now. An index finds each.
 */
export function toStatusParts({ filters }: PhoneNumberQuery): readonly StatusPart[] {
  const isWanted = (status: string) =>
    filters.every(({ Name, Values }) => Name !== 'status' || Values.includes(status));
  const isPendingWanted = isWanted('PENDING');
  if (isWanted('ACTIVE')) return [isPendingWanted ? 'any' : 'active'];
  return isPendingWanted ? ['held', 'new'] : [];
}

const isHeld = `EXISTS (
    SELECT 1 FROM numberkit_registrations AS held
    WHERE held.account_id = numberkit_phone_numbers.account_id
      AND held.region = numberkit_phone_numbers.region
      AND held.registration_id = numberkit_phone_numbers.registration_id
      AND held.registration_status <> ?
  )`;

function restrictStatus(query: Knex.QueryBuilder, part: StatusPart, activeUntil: Date): void {
  if (part === 'any') return;
  query.where('created_at', part === 'new' ? '>' : '<=', activeUntil.getTime());
  if (part === 'held') query.whereNotNull('registration_id').whereRaw(isHeld, completeRegistration);
  if (part === 'active') {
    query.whereRaw(`(registration_id IS NULL OR NOT ${isHeld})`, completeRegistration);
  }
}
