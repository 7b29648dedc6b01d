import DataLoader from 'dataloader';
import { type Columns, type Given, prepareStatement, type StatementOptions } from './statement.js';
import type { Transaction, UnitOfWork } from './transaction.js';

/** Takes one row; returns the row of the result that belongs to it, undefined where there is none. */
export type BatchedStatement<Row, Result> = (
  unit: UnitOfWork,
  row: Row,
) => Promise<Result | undefined>;

export interface BatchedStatementOptions<C extends Columns> extends StatementOptions<C> {
  /** The columns that identify a row among those of one run; their values have no spaces. */
  readonly key: readonly (keyof C & string)[];
}

/** The SQL of the column that links a row of a batched statement's result to the row that it belongs to. */
export function toKeyColumn(key: readonly string[]): string {
  return `${key.join(" || ' ' || ")} AS row_key`;
}

interface Keyed {
  readonly row_key: string;
}

/**
 * A statement that runs once for all units of a transaction that call it in one tick. Rows with the same key
 * run one after the other. Its SQL returns the column of `toKeyColumn`.
 */
export function createBatchedStatement<C extends Columns, Result extends object>(
  options: BatchedStatementOptions<C>,
): BatchedStatement<Given<C>, Result> {
  const { key, locks, writes } = options;
  const run = prepareStatement<C, Result & Keyed>(options);
  const toKey = (row: Given<C>): string => key.map((column) => row[column]).join(' ');

  const batched = createBatcher<Given<C>, Result | undefined>(async (transaction, items) => {
    const results = new Map<StatementCall<Given<C>>, Result>();
    for (let left = items; left.length > 0; ) {
      const { round, later } = takeRound(left, ({ value }) => toKey(value));
      // In one order, so that two transactions seldom wait for each other's rows.
      const keys = [...round.keys()].sort();
      const rows = keys.map((one) => round.get(one)?.value).filter((row) => row !== undefined);
      for (const result of await run(transaction, rows)) {
        const item = round.get(result.row_key);
        if (item !== undefined) results.set(item, result);
      }
      left = later;
    }
    return items.map((item) => {
      const result = results.get(item);
      if (writes && result !== undefined) {
        item.unit.dirty = true;
        transaction.hasWritten = true;
      }
      return result;
    });
  });

  if (locks === undefined) return batched;
  return async (unit, row) => {
    await unit.locks.take(`${locks} ${toKey(row)}`);
    return batched(unit, row);
  };
}

export interface FindOptions<C extends Columns> {
  readonly table: string;
  /** The columns of the table's key. */
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  /** Whether the rows are kept from others until the unit of work that has found them ends. */
  readonly locks: boolean;
}

/** Finds the row of a table that has a key. */
export function createFind<C extends Columns, Row extends object>({
  table,
  columns,
  key,
  locks,
}: FindOptions<C>): BatchedStatement<Given<C>, Row> {
  return createBatchedStatement({
    columns,
    key,
    writes: false,
    ...(locks && { locks: table }),
    sql: `SELECT ${table}.*, ${toKeyColumn(key)} FROM given JOIN ${table} USING (${key.join(', ')})
      ORDER BY ${key.join(', ')}`,
  });
}

/**
 * Makes a counter of a statement that adds `count` and returns the new `total`, or no row if that would exceed its
 * limit. Calls of one tick with the same values are added together. The counter returns the unit's own total,
 * undefined if that would exceed the limit.
 */
export function createCounter<Values extends object>(
  add: BatchedStatement<Values & { count: number }, { readonly total: number | string }>,
): BatchedStatement<Values, number> {
  async function countFor(
    items: readonly StatementCall<Values>[],
    totals: Map<StatementCall<Values>, number>,
  ): Promise<void> {
    const [first, ...others] = items;
    if (first === undefined) return;
    const result = await add(first.unit, { ...first.value, count: items.length });
    if (result !== undefined) {
      const before = Number(result.total) - items.length;
      for (const [place, item] of items.entries()) totals.set(item, before + place + 1);
    } else if (others.length > 0) {
      // If the group exceeds the limit, single units may still fit.
      for (const item of items) await countFor([item], totals);
    }
  }

  return createBatcher(async (_transaction, items) => {
    const totals = new Map<StatementCall<Values>, number>();
    const groups = Map.groupBy(items, ({ value }) => JSON.stringify(value));
    await Promise.all([...groups.values()].map((group) => countFor(group, totals)));
    return items.map((item) => {
      const total = totals.get(item);
      if (total !== undefined) item.unit.dirty = true;
      return total;
    });
  });
}

/** A call of a batched statement by a unit of work. */
export interface StatementCall<Value> {
  readonly unit: UnitOfWork;
  readonly value: Value;
}

/**
 * Collects the calls of one tick and passes them to one `run`, which returns the results in their order. Each unit
 * sees only its own value and result. README.md has the gain.
 */
export function createBatcher<Value, Result>(
  run: (transaction: Transaction, items: readonly StatementCall<Value>[]) => Promise<Result[]>,
): (unit: UnitOfWork, value: Value) => Promise<Result> {
  const loaders = new WeakMap<Transaction, DataLoader<StatementCall<Value>, Result>>();
  return (unit, value) => {
    const { transaction } = unit;
    const loader =
      loaders.get(transaction) ??
      new DataLoader(
        async (items: readonly StatementCall<Value>[]) => {
          try {
            return await run(transaction, items);
          } catch (error) {
            // PostgreSQL rejects every statement after a failed one in the same transaction.
            for (const item of items) item.unit.dirty = true;
            throw error;
          }
        },
        { cache: false },
      );
    loaders.set(transaction, loader);
    return loader.load({ unit, value });
  };
}

/** As many items as have different keys, by key, and the others. */
function takeRound<Item>(
  items: readonly Item[],
  toKey: (item: Item) => string,
): { round: ReadonlyMap<string, Item>; later: readonly Item[] } {
  const round = new Map<string, Item>();
  const later = items.filter((item) => {
    const key = toKey(item);
    if (round.has(key)) return true;
    round.set(key, item);
    return false;
  });
  return { round, later };
}
