import type { ColumnType } from '../dialects/dialect.js';
import type { Given } from './row-statement.js';
import { createStatementName } from './statement.js';
import type { WorkTransaction } from './transaction.js';

/** Writes any number of rows, none of which may be there already. */
export type BulkInsert<Columns extends Readonly<Record<string, ColumnType>>> = (
  work: WorkTransaction,
  rows: readonly Given<Columns>[],
) => Promise<void>;

/** How many rows travel as one JSON text: more are not written faster, and the text takes memory. */
const maxAtOnce = 1000;

/**
 * A statement that writes many rows of a table: they travel as one JSON text, which takes a small part of
 * the time that a statement for each row would.
 */
export function createBulkInsert<Columns extends Readonly<Record<string, ColumnType>>>(
  table: string,
  columns: Columns,
): BulkInsert<Columns> {
  const name = createStatementName();
  const names = Object.keys(columns);
  const list = names.join(', ');
  return async (work, rows) => {
    const { connection, dialect } = work.shared;
    const sql = `WITH given AS (${dialect.givenRows(columns)}) INSERT INTO ${table} (${list}) SELECT ${list} FROM given`;
    for (let start = 0; start < rows.length; start += maxAtOnce) {
      const some = rows.slice(start, start + maxAtOnce);
      work.needsUndoing = true;
      const json = JSON.stringify(some.map((row) => names.map((column) => row[column])));
      await connection.run({ name, sql }, [json]);
    }
  };
}
