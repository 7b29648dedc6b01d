import type { Input, schemas } from '@numberkit/contract/phone-numbers';
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
  /** A number that was released at this time or before is gone. */
  readonly goneUntil: Date;
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
  request: PhoneNumberQuery,
  part: StatusPart,
): Query {
  const { ids, filters } = request;
  restrictStatus(query, part, request);
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

/** The numbers of some statuses, which follow from the times of lease and release and from the registration. */
type StatusPart = 'any' | 'leased' | 'active' | 'held' | 'new' | 'released';

/**
 * The statuses that a query wants, as parts of the numbers, each of which an index finds: of the `PENDING` ones,
 * those that a registration holds up, and those that were leased just now.
 */
export function toStatusParts({ filters }: PhoneNumberQuery): readonly StatusPart[] {
  const isWanted = (status: schemas.PhoneNumberStatus) =>
    filters.every(({ Name, Values }) => Name !== 'status' || Values.includes(status));
  const leased = toLeasedParts(isWanted('ACTIVE'), isWanted('PENDING'));
  if (!isWanted('DISASSOCIATING')) return leased;
  return leased[0] === 'leased' ? ['any'] : [...leased, 'released'];
}

function toLeasedParts(isActiveWanted: boolean, isPendingWanted: boolean): StatusPart[] {
  if (isActiveWanted) return [isPendingWanted ? 'leased' : 'active'];
  return isPendingWanted ? ['held', 'new'] : [];
}

/** Leaves out the numbers that were released at a moment or before. */
export function withoutGone<Query extends Knex.QueryBuilder>(query: Query, goneUntil: Date): Query {
  query.whereRaw('(released_at IS NULL OR released_at > ?)', goneUntil.getTime());
  return query;
}

const isHeld = `EXISTS (
    SELECT 1 FROM numberkit_registrations AS held
    WHERE held.account_id = numberkit_phone_numbers.account_id
      AND held.region = numberkit_phone_numbers.region
      AND held.registration_id = numberkit_phone_numbers.registration_id
      AND held.registration_status <> ?
  )`;

function restrictStatus(
  query: Knex.QueryBuilder,
  part: StatusPart,
  { activeUntil, goneUntil }: PhoneNumberQuery,
): void {
  if (part === 'any') {
    withoutGone(query, goneUntil);
    return;
  }
  if (part === 'released') {
    // As the condition of the index says it.
    query.whereNotNull('released_at').where('released_at', '>', goneUntil.getTime());
    return;
  }
  query.whereNull('released_at');
  if (part === 'leased') return;
  query.where('created_at', part === 'new' ? '>' : '<=', activeUntil.getTime());
  if (part === 'held') query.whereNotNull('registration_id').whereRaw(isHeld, completeRegistration);
  if (part === 'active') {
    query.whereRaw(`(registration_id IS NULL OR NOT ${isHeld})`, completeRegistration);
  }
}
