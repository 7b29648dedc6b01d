import { and, isOneOf, readQuery, type Sql, sql } from './engine/query.js';
import type { UnitOfWork } from './engine/transaction.js';
import { type Filter, type ListQuery, unionAll } from './scan.js';
import type { ScopeColumns } from './table.js';

/** What a rule meets; an undefined condition holds for any, and a list without values for none. */
export interface OverrideConditions {
  readonly countries: readonly string[] | undefined;
  readonly actions: readonly string[] | undefined;
  /** Prefixes of numbers with a `+`, none of which begins with another one. */
  readonly prefixes: readonly string[] | undefined;
  readonly created: TimeSpan;
  readonly expires: TimeSpan;
}

/** Moments in milliseconds, between which a time is strictly; undefined for no bound. */
export interface TimeSpan {
  readonly after: number | undefined;
  readonly before: number | undefined;
}

/** Which rules a list shows: those of a protect configuration that meet all conditions and have not expired. */
export interface OverrideQuery {
  readonly protectConfigurationId: string;
  readonly conditions: OverrideConditions;
  readonly now: Date;
}

/** Restricts the list of an account's rules to those that a query wants. */
export function toOverrideList(query: OverrideQuery, source: Sql | undefined): ListQuery {
  const { protectConfigurationId, conditions, now } = query;
  return {
    bounds: [
      sql('protect_configuration_id = ?', protectConfigurationId),
      ...isWithin('created_at', conditions.created),
    ],
    filters: [
      ...toFilters(conditions),
      { condition: sql('expires_at IS NULL OR expires_at > ?', now.getTime()) },
    ],
    source,
  };
}

function toFilters({ countries, actions, prefixes, expires }: OverrideConditions): Filter[] {
  // The condition of an index, which a database finds only if it is in the query.
  const hasEnd = sql('expires_at IS NOT NULL');
  const ends = isWithin('expires_at', expires);
  return [
    ...(countries === undefined ? [] : [toIndexed('iso_country_code', countries)]),
    ...(actions === undefined ? [] : [toIndexed('action', actions)]),
    ...(prefixes === undefined ? [] : [hasPrefix(prefixes)]),
    ...(ends.length === 0 ? [] : [{ condition: hasEnd, ranges: [hasEnd] }]),
    ...ends.map((condition) => ({ condition })),
  ];
}

function isWithin(column: string, { after, before }: TimeSpan): Sql[] {
  return [
    ...(after === undefined ? [] : [sql(`${column} > ?`, after)]),
    ...(before === undefined ? [] : [sql(`${column} < ?`, before)]),
  ];
}

/** A condition that no row meets: databases take no empty list of values. */
const never: Filter = { condition: sql('false'), ranges: [] };

function toIndexed(column: string, values: readonly string[]): Filter {
  if (values.length === 0) return never;
  const ranges = values.map((value) => sql(`${column} = ?`, value));
  return { condition: isOneOf(column, values), ranges };
}

/** A database looks a text up among all of one length at once, but compares it with prefixes one by one. */
function hasPrefix(prefixes: readonly string[]): Filter {
  if (prefixes.length === 0) return never;
  const ofLengths = [...Map.groupBy(prefixes, (one) => one.length)].map(([length, some]) =>
    isOneOf(`substr(destination_phone_number, 1, ${length})`, some),
  );
  const texts = ofLengths.map(({ text }) => text);
  return { condition: sql(texts.join(' OR '), ...ofLengths.flatMap(({ values }) => values)) };
}

const table = 'numberkit_rule_set_number_overrides';

/** How many rules are read by their numbers at most, to put them into the order of the list. */
const maxByPrefix = 1000;

/** Of how many prefixes at most. */
const maxPrefixes = 20;

/**
 * A source of the rules whose numbers begin as the query wants, if those are few: the table's key finds them, but in
 * the order of the numbers. Undefined if they are many, or if the query does not ask for a prefix.
 */
export async function findByPrefix(
  unit: UnitOfWork,
  own: ScopeColumns,
  { protectConfigurationId, conditions }: OverrideQuery,
): Promise<Sql | undefined> {
  const { prefixes } = conditions;
  if (prefixes === undefined || prefixes.length === 0) return undefined;
  if (prefixes.length > maxPrefixes) return undefined;
  const parts: Sql[] = [];
  for (const prefix of prefixes) {
    const { text, values: bound } = and([
      sql('account_id = ?', own.account_id),
      sql('region = ?', own.region),
      sql('protect_configuration_id = ?', protectConfigurationId),
      ...toNumberRange(prefix),
    ]);
    const read = (selected: string, end: string) =>
      sql(
        `SELECT ${selected} FROM ${table} WHERE ${text} ORDER BY destination_phone_number ${end}`,
        ...bound,
      );
    const more = read('destination_phone_number', `LIMIT 1 OFFSET ${maxByPrefix}`);
    if ((await readQuery(unit, more)).length > 0) return undefined;
    parts.push(read('*', `LIMIT ${maxByPrefix}`));
  }
  return unionAll(parts);
}

/** The numbers that begin so, as a range that is one in the order of every collation: all have a `+` and digits. */
function toNumberRange(prefix: string): Sql[] {
  const from = sql('destination_phone_number >= ?', prefix);
  // Behind the numbers that begin with +129 come those that begin with +13, and behind those with +99 come none.
  const [, head, last] = /^(\+\d*?)(\d)9*$/.exec(prefix) ?? [];
  if (head === undefined || last === undefined || last === '9') return [from];
  return [from, sql('destination_phone_number < ?', `${head}${Number(last) + 1}`)];
}
