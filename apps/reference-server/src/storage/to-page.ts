import type { Knex } from 'knex';

/** Where a list is read from, and how much of it. */
export interface Page {
  /** The key of the last row before the page; undefined for the first page. */
  readonly after: readonly string[] | undefined;
  /** How many rows at most. */
  readonly limit: number;
}

/**
 * A query for one page of the rows that it asks for, in the order of a key. Its cost does not grow with
 * the rows before the page.
 *
 * @param key The columns of the rows' key that the query leaves open.
 */
export function toPage<Query extends Knex.QueryBuilder>(
  query: Query,
  key: readonly string[],
  { after, limit }: Page,
): Query {
  query.orderBy([...key]).limit(limit);
  if (after !== undefined) {
    const marks = (mark: string) => key.map(() => mark).join(', ');
    query.whereRaw(`(${marks('??')}) > (${marks('?')})`, [...key, ...after]);
  }
  return query;
}
