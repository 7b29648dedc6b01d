import type { Input, schemas } from '@numberkit/contract/phone-numbers';
import type { Knex } from 'knex';
import { and, isEqual, isFlag, isOneOf, type Sql, sql } from './engine/query.js';
import type { NumberKind } from './number-kinds.js';
import { completeRegistration } from './registrations.js';
import { type Filter, type ListQuery, scanned } from './scan.js';

type Filters = NonNullable<Input<'describePhoneNumbers'>['Filters']>;
type FilterName = Filters[number]['Name'];

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

const kindColumns: { readonly [Name in FilterName]?: keyof NumberKind } = {
  'iso-country-code': 'iso_country_code',
  'message-type': 'message_type',
  'number-type': 'number_type',
  'number-capability': 'number_capabilities',
};

/** Whether a query is restricted to kinds of numbers. */
export function hasKinds({ ids, filters }: PhoneNumberQuery): boolean {
  return ids === undefined && filters.some(({ Name }) => kindColumns[Name] !== undefined);
}

/**
 * Restricts the list of an account's numbers to a part of those that a query wants.
 *
 * @param kinds The kinds of which the account has numbers, if they are known.
 */
export function toNumberList(
  { ids, filters, activeUntil, goneUntil }: PhoneNumberQuery,
  part: StatusPart,
  kinds: readonly NumberKind[] | undefined,
): ListQuery {
  const ofKinds = filters.filter(({ Name }) => kindColumns[Name] !== undefined);
  const others = filters.filter((one) => !ofKinds.includes(one)).flatMap(toFilter);
  const bound = activeUntil.getTime();
  return {
    bounds:
      part === 'new' || part === 'active' || part === 'held'
        ? [sql(`created_at ${part === 'new' ? '>' : '<='} ?`, bound)]
        : [],
    common: [isPresent(part, goneUntil)],
    filters: [
      ...(ids === undefined ? [] : [toIndexed(isOneOf('phone_number_id', ids))]),
      ...others,
      ...(ofKinds.length === 0 ? [] : [toKindFilter(ofKinds, kinds)]),
      ...toStatusFilters(part),
    ],
  };
}

/** A condition whose rows one part of an index holds. */
function toIndexed(condition: Sql): Filter {
  return { condition, ranges: [condition] };
}

function toFilter({ Name, Values }: Filters[number]): Filter[] {
  switch (Name) {
    case 'opt-out-list-name': {
      const condition = isOneOf('opt_out_list_name', Values);
      // The indexes have conditions, which a database finds only if they are in the query.
      const isOther = "opt_out_list_name <> 'Default'";
      if (Values.includes('Default')) return [{ condition }];
      return [{ condition, ranges: toRanges('opt_out_list_name', Values, isOther) }];
    }
    case 'two-way-channel-arn': {
      const condition = isOneOf('two_way_channel_arn', Values);
      const hasChannel = 'two_way_channel_arn IS NOT NULL';
      return [{ condition, ranges: toRanges('two_way_channel_arn', Values, hasChannel) }];
    }
    case 'two-way-enabled':
      return toFlagFilter('two_way_enabled', Values);
    case 'self-managed-opt-outs-enabled':
      return toFlagFilter('self_managed_opt_outs_enabled', Values);
    case 'deletion-protection-enabled':
      return toFlagFilter('deletion_protection_enabled', Values);
    default:
      return [];
  }
}

function toRanges(column: string, values: readonly string[], condition: string): Sql[] {
  return [...new Set(values)].map((value) => sql(`${column} = ? AND ${condition}`, value));
}

// Few numbers have such a setting, and those are in an index of their own.
function toFlagFilter(column: string, values: readonly string[]): Filter[] {
  const condition = isFlag(column, values);
  if (condition === undefined) return [];
  return values.includes('true') ? [toIndexed(condition)] : [{ condition }];
}

function toKindFilter(filters: Filters, kinds: readonly NumberKind[] | undefined): Filter {
  const condition = and(
    filters.map(({ Name, Values }) =>
      Name === 'number-capability'
        ? hasCapability(Values)
        : isOneOf(kindColumns[Name] ?? '', Values),
    ),
  );
  const wanted = kinds?.filter((kind) => filters.every((filter) => isOfKind(filter, kind)));
  return { condition, ranges: wanted?.map((kind) => isEqual({ ...kind })) };
}

function isOfKind({ Name, Values }: Filters[number], kind: NumberKind): boolean {
  const column = kindColumns[Name];
  if (column === undefined) return true;
  if (Name !== 'number-capability') return Values.includes(kind[column]);
  return Values.some((value) => kind.number_capabilities.includes(`"${value}"`));
}

function hasCapability(values: readonly string[]): Sql {
  const either = values.map(() => 'number_capabilities LIKE ?').join(' OR ');
  return sql(either, ...values.map((value) => `%"${value}"%`));
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

// Few numbers are released, and those that are gone leave their account soon.
function isPresent(part: StatusPart, goneUntil: Date): Sql {
  const isThere = sql('released_at IS NULL OR released_at > ?', goneUntil.getTime());
  return part === 'any' || part === 'released' ? isThere : sql('released_at IS NULL');
}

// Only the rows that a scan has read are checked, each by the key. For EXISTS, PostgreSQL would read all registrations.
const isHeld = `COALESCE((
    SELECT held.registration_status <> ? FROM numberkit_registrations AS held
    WHERE held.account_id = ${scanned}.account_id AND held.region = ${scanned}.region
      AND held.registration_id = ${scanned}.registration_id
  ), false)`;

function toStatusFilters(part: StatusPart): Filter[] {
  if (part === 'released') return [toIndexed(sql('released_at IS NOT NULL'))];
  if (part === 'held') {
    const isRegistered = toIndexed(sql('registration_id IS NOT NULL'));
    return [isRegistered, { condition: sql(isHeld, completeRegistration) }];
  }
  if (part !== 'active') return [];
  return [{ condition: sql(`registration_id IS NULL OR NOT ${isHeld}`, completeRegistration) }];
}
