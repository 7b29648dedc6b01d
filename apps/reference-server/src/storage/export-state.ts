import type { Knex } from 'knex';
import { runKnexTransaction } from './engine/run-knex-transaction.js';
import { migrations } from './migrations/index.js';
import type { Database } from './open-database.js';
import { stateTables, tablePrefix } from './state-tables.js';

type Row = Record<string, unknown>;

const mostAtOnce = 1000;

/**
 * Gives all that a database holds to `write`, as lines of JSON in one order and one form whatever the
 * database: first the schema that it is of, then a line a row, last how many rows there were. It is all
 * of one moment.
 */
export async function exportState(
  { db, dialect }: Database,
  write: (line: string) => Promise<void>,
): Promise<void> {
  await write(JSON.stringify({ schema: migrations.at(-1)?.name }));
  let count = 0;
  const writeRows = async (trx: Knex) => {
    for (const [table, key] of Object.entries(stateTables)) {
      let rows = await readRows(trx, table, key, undefined);
      while (rows.length > 0) {
        count += rows.length;
        const name = table.slice(tablePrefix.length);
        for (const row of rows) await write(JSON.stringify({ table: name, row: toPlain(row) }));
        rows = await readRows(trx, table, key, rows.at(-1));
      }
    }
  };
  await runKnexTransaction(db, dialect, writeRows, dialect.snapshot);
  await write(JSON.stringify({ rows: count }));
}

function readRows(
  db: Knex,
  table: string,
  key: readonly string[],
  after: Row | undefined,
): Promise<Row[]> {
  const query = db<Row>(table)
    .orderBy([...key])
    .limit(mostAtOnce);
  if (after === undefined) return query.then((rows) => rows);
  const marks = (mark: string) => key.map(() => mark).join(', ');
  const bindings = [...key, ...key.map((column) => String(after[column]))];
  return query.whereRaw(`(${marks('??')}) > (${marks('?')})`, bindings).then((rows) => rows);
}

// sqlite has no booleans, and the driver of PostgreSQL takes its large integers for text.
function toPlain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (value === null) return [column, null];
      if (column.endsWith('_at')) return [column, Number(value)];
      return [column, column.endsWith('_enabled') ? Boolean(value) : value];
    }),
  );
}
