import { and, isOneOf, readQuery, type Sql, sql } from './engine/query.js';
import type { UnitOfWork } from './engine/transaction.js';
import { type Filter, type ListQuery, unite } from './scan.js';
import type { ScopeColumns } from './table.js';

/** A condition of a rule. Times are compared strictly. */
export type OverrideCondition =
  | { readonly compares: 'country'; readonly values: readonly string[] }
  | { readonly compares: 'action'; readonly values: readonly string[] }
  /** The beginnings have a `+`. */
  | { readonly compares: 'beginning'; readonly values: readonly string[] }
  | {
      readonly compares: 'creation' | 'expiration';
      readonly is: 'before' | 'after';
      /** In milliseconds. */
      readonly time: number;
    };

/** Which rules a list shows: those of a protect configuration that meet all conditions and have not expired. */
export interface OverrideQuery {
  readonly protectConfigurationId: string;
  readonly conditions: readonly OverrideCondition[];
  readonly now: Date;
}

const operators = { before: '<', after: '>' } as const;

/** Restricts the list of an account's rules to those that a query wants. */
export function toOverrideList(query: OverrideQuery, source: Sql | undefined): ListQuery {
  const { protectConfigurationId, conditions, now } = query;
  return {
    bounds: [
      sql('protect_configuration_id = ?', protectConfigurationId),
      ...conditions.flatMap((one) =>
        one.compares === 'creation' ? [sql(`created_at ${operators[one.is]} ?`, one.time)] : [],
      ),
    ],
    filters: [
      ...conditions.flatMap(toFilters),
      { condition: sql('expires_at IS NULL OR expires_at > ?', now.getTime()) },
    ],
    source,
  };
}

function toFilters(condition: OverrideCondition): Filter[] {
  switch (condition.compares) {
    case 'country':
      return [toIndexed('iso_country_code', condition.values)];
    case 'action':
      return [toIndexed('action', condition.values)];
    case 'beginning':
      return [{ condition: beginsWithOne(condition.values) }];
    case 'creation':
      return [];
    case 'expiration': {
      // The condition of an index, which a database finds only if it is in the query.
      const expires = sql('expires_at IS NOT NULL');
      const compared = sql(`expires_at ${operators[condition.is]} ?`, condition.time);
      return [{ condition: expires, ranges: [expires] }, { condition: compared }];
    }
  }
}

function toIndexed(column: string, values: readonly string[]): Filter {
  const ranges = [...new Set(values)].map((value) => sql(`${column} = ?`, value));
  return { condition: isOneOf(column, values), ranges };
}

function beginsWithOne(values: readonly string[]): Sql {
  const one = 'substr(destination_phone_number, 1, ?) = ?';
  return sql(
    values.map(() => one).join(' OR '),
    ...values.flatMap((value) => [value.length, value]),
  );
}

const table = 'numberkit_rule_set_number_overrides';

/** How many rules are read by their numbers at most, to put them into the order of the list. */
const maxFew = 1000;

/**
 * A source of the rules whose numbers begin as the query wants, if those are few: the table's key finds them, but in
 * the order of the numbers. Undefined if they are many, or if the query does not ask for a beginning.
 */
export async function findFewRules(
  unit: UnitOfWork,
  own: ScopeColumns,
  { protectConfigurationId, conditions }: OverrideQuery,
): Promise<Sql | undefined> {
  const condition = conditions.find(({ compares }) => compares === 'beginning');
  if (condition?.compares !== 'beginning') return undefined;
  const values = [...new Set(condition.values)];
  const apart = values.filter((value) =>
    values.every((other) => other === value || !value.startsWith(other)),
  );
  const parts: Sql[] = [];
  for (const beginning of apart) {
    const { text, values: bound } = and([
      sql('account_id = ?', own.account_id),
      sql('region = ?', own.region),
      sql('protect_configuration_id = ?', protectConfigurationId),
      ...toNumberRange(beginning),
    ]);
    const read = (selected: string, end: string) =>
      sql(
        `SELECT ${selected} FROM ${table} WHERE ${text} ORDER BY destination_phone_number ${end}`,
        ...bound,
      );
    const more = read('destination_phone_number', `LIMIT 1 OFFSET ${maxFew}`);
    if ((await readQuery(unit, more)).length > 0) return undefined;
    parts.push(read('*', `LIMIT ${maxFew}`));
  }
  return unite(parts);
}

/** The numbers that begin so, as a range that is one in the order of every collation: all have a `+` and digits. */
function toNumberRange(beginning: string): Sql[] {
  const from = sql('destination_phone_number >= ?', beginning);
  // Behind the numbers that begin with +129 come those that begin with +13, and behind those with +99 come none.
  const [, head, last] = /^(\+\d*?)(\d)9*$/.exec(beginning) ?? [];
  if (head === undefined || last === undefined || last === '9') return [from];
  return [from, sql('destination_phone_number < ?', `${head}${Number(last) + 1}`)];
}
