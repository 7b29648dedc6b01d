import type { Knex } from 'knex';

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
const moments = { creation: 'created_at', expiration: 'expires_at' } as const;

/** Restricts a query of an account's rules to those that a list shows. */
export function restrictOverrides<Query extends Knex.QueryBuilder>(
  query: Query,
  { protectConfigurationId, conditions, now }: OverrideQuery,
): Query {
  query
    .where('protect_configuration_id', protectConfigurationId)
    .where((live) => live.whereNull('expires_at').orWhere('expires_at', '>', now.getTime()));
  for (const condition of conditions) restrict(query, condition);
  return query;
}

function restrict(query: Knex.QueryBuilder, condition: OverrideCondition): void {
  switch (condition.compares) {
    case 'country':
      query.whereIn('iso_country_code', [...condition.values]);
      break;
    case 'action':
      query.whereIn('action', [...condition.values]);
      break;
    case 'beginning':
      query.where((either) => {
        for (const value of condition.values) {
          either.orWhereRaw('substr(destination_phone_number, 1, ?) = ?', [value.length, value]);
        }
      });
      break;
    default:
      // The condition of an index, which a database finds only if it is in the query.
      if (condition.compares === 'expiration') query.whereNotNull('expires_at');
      query.where(moments[condition.compares], operators[condition.is], condition.time);
  }
}
