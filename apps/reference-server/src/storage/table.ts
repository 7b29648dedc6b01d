import type { Knex } from 'knex';
import type { Column } from './columns.js';
import type { UnitOfWork } from './engine/transaction.js';

/** A table. Each table file exports one; `tables.ts` lists them. */
export interface Table<Accessor> {
  /** What is stored for it: one table of the database, or a few that belong together. */
  readonly definitions: readonly TableDefinition[];
  /** What a unit of work can do with it, for an account in a region. */
  bind(unit: UnitOfWork, own: ScopeColumns): Accessor;
}

export interface TableDefinition {
  /** Begins with {@link tablePrefix}. */
  readonly name: string;
  /** The columns of the primary key: the order of an export, and of pages. */
  readonly key: readonly string[];
  /** All columns. */
  readonly columns: Readonly<Record<string, Column>>;
}

/**
 * What every table's name begins with: the database may be shared with other programs, which have
 * tables of phone numbers and pools too.
 */
export const tablePrefix = 'numberkit_';

/** The columns that the key of every table of scoped resources begins with. */
export const scopeKey = ['account_id', 'region'] as const;

/** These columns of an account and a region. */
export interface ScopeColumns {
  readonly account_id: string;
  readonly region: string;
}

/** A row without the columns of its account and region. */
export type Unscoped<Row> = Omit<Row, 'account_id' | 'region'>;

/** Where a list is read from, and how much of it. */
export interface Page {
  /** The key of the last row before the page; undefined for the first page. */
  readonly after: readonly string[] | undefined;
  /** How many rows at most. */
  readonly limit: number;
}

/** Restricts a query to the rows whose moment in a column is after one, the earliest first. */
export function restrictAfter<Query extends Knex.QueryBuilder>(
  query: Query,
  column: string,
  after: Date,
  limit: number,
): Query {
  query.where(column, '>', after.getTime()).orderBy(column).limit(limit);
  return query;
}

/**
 * Restricts a query to one page of its rows, in the order of a key, and returns it. The cost does not grow with
 * the rows before the page.
 *
 * @param key The columns of the rows' key that the query leaves open.
 */
export function paginate<Query extends Knex.QueryBuilder>(
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
