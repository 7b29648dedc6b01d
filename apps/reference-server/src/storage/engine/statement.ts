import type { ColumnType, Dialect } from '../dialects/dialect.js';
import type { Transaction, UnitOfWork } from './transaction.js';

/** The columns of the input rows of a statement. */
export type Columns = Readonly<Record<string, { readonly type: ColumnType }>>;

/** An input row of a statement. */
export type Given<C extends Columns> = {
  readonly [Name in keyof C]: string | number | boolean | null;
};

export interface StatementOptions<C extends Columns> {
  /** The columns of its input rows. */
  readonly columns: C;
  /** The SQL; its input rows are in the CTE `given`. */
  readonly sql: string;
  /** Whether it writes rows, those that it returns if it returns any. */
  readonly writes: boolean;
  /** A table that it reads, whose rows it locks until the transaction ends. */
  readonly locks?: string;
}

/** Runs SQL over input rows, and returns the rows of its result. */
export type Statement<C extends Columns, Result> = (
  unit: UnitOfWork,
  rows: readonly Given<C>[],
) => Promise<Result[]>;

/** A statement that one unit of work runs for itself. */
export function createStatement<C extends Columns, Result extends object>(
  options: StatementOptions<C>,
): Statement<C, Result> {
  const run = prepareStatement<C, Result>(options);
  return async (unit, rows) => {
    if (options.writes) {
      unit.dirty = true;
      unit.transaction.hasWritten = true;
    }
    try {
      return await run(unit.transaction, rows);
    } catch (error) {
      // PostgreSQL rejects every statement after a failed one in the same transaction.
      unit.dirty = true;
      throw error;
    }
  };
}

/** A statement that writes rows of a table, none of which may be there already. */
export function createInsert<C extends Columns>(table: string, columns: C): Statement<C, object> {
  const names = Object.keys(columns).join(', ');
  const sql = `INSERT INTO ${table} (${names}) SELECT ${names} FROM given`;
  return createStatement({ columns, sql, writes: true });
}

/** How many rows travel at a time: more are not written faster, and their text takes memory. */
const maxAtOnce = 1000;

/**
 * A statement over any number of rows, which each connection prepares once: the rows travel as one JSON text. A
 * query of knex's builder takes 65 µs of CPU on sqlite, a prepared one 20.
 */
export function prepareStatement<C extends Columns, Result extends object>({
  columns,
  sql,
  locks,
}: StatementOptions<C>): (
  transaction: Transaction,
  rows: readonly Given<C>[],
) => Promise<Result[]> {
  const name = createStatementName();
  const columnNames = Object.keys(columns);
  const types = Object.fromEntries(Object.entries(columns).map(([one, { type }]) => [one, type]));
  const texts = new Map<string, string>();
  const toText = (dialect: Dialect): string => {
    const rowLock = locks === undefined ? '' : dialect.rowLock(locks);
    return `WITH given AS (${dialect.givenRows(types)}) ${sql} ${rowLock}`;
  };
  return async ({ dialect, connection }, rows) => {
    const text = texts.get(dialect.client) ?? toText(dialect);
    texts.set(dialect.client, text);
    const run = (some: readonly Given<C>[]) => {
      const json = JSON.stringify(some.map((row) => columnNames.map((column) => row[column])));
      return connection.run<Result>({ name, sql: text }, [json]);
    };
    if (rows.length <= maxAtOnce) return run(rows);
    const results: Result[] = [];
    for (let start = 0; start < rows.length; start += maxAtOnce) {
      results.push(...(await run(rows.slice(start, start + maxAtOnce))));
    }
    return results;
  };
}

let statementCount = 0;

/** A name that no other statement of the process has. */
export function createStatementName(): string {
  statementCount += 1;
  return `numberkit_${statementCount}`;
}
