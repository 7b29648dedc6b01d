import { and, isEqual, readQuery, readRows, type Sql, sql } from './engine/query.js';
import type { UnitOfWork } from './engine/transaction.js';
import { type Page, type ScopeColumns, scopeKey } from './table.js';

/** A list of the rows of an account, in the order of their creation. */
export interface List<Row extends object> {
  readonly table: string;
  readonly columns: readonly (keyof Row & string)[];
  /** The columns of the order: a time in milliseconds, and a name for rows of one time. */
  readonly order: readonly [time: keyof Row & string, name: keyof Row & string];
}

/** A condition on the rows of a list. */
export interface Filter {
  readonly condition: Sql;
  /**
   * The same as the union of conditions, each on the rows of one part of an index that is in the order of the list;
   * undefined if no index finds them.
   */
  readonly ranges?: readonly Sql[] | undefined;
}

export interface ListQuery {
  /** Conditions that bound the part of the list, by the columns of its scope or of its order. */
  readonly bounds: readonly Sql[];
  readonly filters: readonly Filter[];
  /** Conditions that nearly all rows meet, so that they need no index. */
  readonly common?: readonly Sql[];
  /** A query of few rows that takes the place of the table. */
  readonly source?: Sql | undefined;
}

/** Rows of a list. */
export interface Scanned<Row> {
  readonly rows: readonly Row[];
  /** The place of the last row that was read, if there are fewer rows than wanted because too many did not match. */
  readonly stoppedAt: Place | undefined;
}

/** The key of a row in a list. */
type Place = readonly [time: string, name: string];

/**
 * How many rows are read for a page at most. If fewer of them match than a page holds, the page is short, and its
 * token goes on behind the last row read: no combination of filters makes a page slow.
 */
export const maxScanned = 10_000;

/** The name of the rows that are read, in the conditions that they are checked against. */
export const scanned = 'scanned';

/** Reads a page of the rows of a list that meet all conditions. The cost does not grow with the list. */
export async function readList<Row extends object>(
  unit: UnitOfWork,
  own: ScopeColumns,
  list: List<Row>,
  query: ListQuery,
  { after, limit }: Page,
): Promise<Scanned<Row>> {
  const { ranges, conditions } = chooseRanges(query.filters);
  const { bounds, common = [], source = sql(list.table) } = query;
  const others = conditions.length === 0 ? [] : [...conditions, ...common];
  const [time, name] = list.order;
  const order = `ORDER BY ${time}, ${name}`;
  const start = after === undefined ? [] : [sql(`(${time}, ${name}) > (?, ?)`, ...toValues(after))];
  const readRange = (range: Sql, selected: string, end: string): Sql => {
    const checked = others.length === 0 ? common : [];
    const { text, values } = and([isEqual({ ...own }), ...bounds, ...start, range, ...checked]);
    const read = `SELECT ${selected} FROM ${source.text} WHERE ${text} ${order} ${end}`;
    return sql(read, ...source.values, ...values);
  };
  // Conditions may be on the columns of the scope, which no row brings along.
  const all = [...scopeKey, ...list.columns].join(', ');

  async function readMatching(range: Sql, count: number): Promise<Scanned<Row>> {
    const read = readRange(range, all, `LIMIT ${count}`);
    const { text, values } = and(others);
    const rows = await readRows<Row>(unit, list.columns, (selected) =>
      sql(
        `SELECT ${selected} FROM (${read.text}) AS ${scanned} WHERE ${text} ${order} LIMIT ${limit}`,
        ...read.values,
        ...values,
      ),
    );
    if (rows.length === limit) return { rows, stoppedAt: undefined };
    const last = `LIMIT 1 OFFSET ${count - 1}`;
    const [stop] = await readQuery<{ time: number | string; name: string }>(
      unit,
      readRange(range, `${time} AS time, ${name} AS name`, last),
    );
    return { rows, stoppedAt: stop && [String(stop.time), stop.name] };
  }

  const [range] = ranges;
  if (range === undefined) return { rows: [], stoppedAt: undefined };
  if (others.length > 0) {
    // Most often a few rows more than the page's are enough.
    const near = await readMatching(range, 2 * limit);
    return near.stoppedAt === undefined ? near : readMatching(range, maxScanned);
  }
  const rows = await readRows<Row>(unit, list.columns, (selected) => {
    const end = `LIMIT ${limit}`;
    if (ranges.length === 1) return readRange(range, selected, end);
    const union = unionAll(ranges.map((one) => readRange(one, all, end)));
    return sql(`SELECT ${selected} FROM ${union.text} ${order} ${end}`, ...union.values);
  });
  return { rows, stoppedAt: undefined };
}

/** The rows of several lists, in the order of the list; a list that has stopped holds up the others. */
export function mergeLists<Row extends object>(
  { order: [time, name] }: List<Row>,
  lists: readonly Scanned<Row>[],
  limit: number,
): Scanned<Row> {
  const [only, ...more] = lists;
  if (only !== undefined && more.length === 0) return only;
  const placeOf = (row: Row): Place => [String(row[time]), String(row[name])];
  const [stoppedAt] = lists.flatMap((one) => (one.stoppedAt ? [one.stoppedAt] : [])).sort(compare);
  const rows = lists
    .flatMap((one) => one.rows)
    .filter((row) => stoppedAt === undefined || compare(placeOf(row), stoppedAt) <= 0)
    .sort((one, other) => compare(placeOf(one), placeOf(other)));
  if (rows.length < limit) return { rows, stoppedAt };
  return { rows: rows.slice(0, limit), stoppedAt: undefined };
}

function compare([time, name]: Place, [otherTime, otherName]: Place): number {
  return Number(time) - Number(otherTime) || (name < otherName ? -1 : Number(name > otherName));
}

/** The rows of several queries, to select from. */
export function unionAll(queries: readonly Sql[]): Sql {
  const parts = queries.map(({ text }, index) => `SELECT * FROM (${text}) AS part_${index}`);
  const values = queries.flatMap((query) => query.values);
  return sql(`(${parts.join(' UNION ALL ')}) AS parts`, ...values);
}

const everything = sql('true');

/**
 * Chooses the ranges of an index that are read, and the conditions that are left for their rows. Beside other
 * conditions a single range is read, so that a page that stops early has one place to go on from.
 */
function chooseRanges(filters: readonly Filter[]): {
  readonly ranges: readonly Sql[];
  readonly conditions: readonly Sql[];
} {
  const most = filters.length === 1 ? Number.POSITIVE_INFINITY : 1;
  const found = filters.find(({ ranges }) => ranges !== undefined && ranges.length <= most);
  const conditions = filters.filter((one) => one !== found).map(({ condition }) => condition);
  return { ranges: found?.ranges ?? [everything], conditions };
}

function toValues(after: readonly string[]): [number, string] {
  const [time = '', name = ''] = after;
  return [Number(time), name];
}
