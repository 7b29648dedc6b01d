import type { Knex } from 'knex';
import { DatabaseError } from './database-error.js';
import { migrations } from './migrations/index.js';
import type { Database } from './open-database.js';
import { runKnexTransaction } from './run-knex-transaction.js';
import { stateTables, tablePrefix } from './state-tables.js';

type Row = Record<string, unknown>;

const mostAtOnce = 100;

/**
 * Writes what `exportState` gave into a database that holds nothing: all of it, or nothing.
 *
 * @throws {DatabaseError} The database holds something, or a line is not of an export of its schema.
 */
export async function importState(
  { db, dialect }: Database,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  await runKnexTransaction(db, dialect, async (trx) => {
    await requireEmpty(trx);
    let count = 0;
    let last: Row = {};
    let waiting: { table: string; rows: Row[] } = { table: '', rows: [] };
    const flush = async () => {
      if (waiting.rows.length > 0) await trx(waiting.table).insert(waiting.rows);
    };
    for await (const line of lines) {
      count += 1;
      last = toObject(line, count);
      if (count === 1) requireSchema(last);
      if (count === 1 || 'rows' in last) continue;
      const { table, row } = toTableRow(last, count);
      if (table !== waiting.table || waiting.rows.length === mostAtOnce) {
        await flush();
        waiting = { table, rows: [] };
      }
      waiting.rows.push(row);
    }
    await flush();
    if (count === 0) throw new DatabaseError('The import is empty.');
    // Beside the rows there are the line of the schema and this one.
    if (last['rows'] !== count - 2) {
      throw new DatabaseError('The import is not whole: rows or its last line are missing.');
    }
  });
}

async function requireEmpty(db: Knex): Promise<void> {
  for (const table of Object.keys(stateTables)) {
    if ((await db(table).first()) === undefined) continue;
    throw new DatabaseError(`The database to import into is not empty: ${table} has rows.`);
  }
}

function requireSchema({ schema }: Row): void {
  const ours = migrations.at(-1)?.name;
  if (schema === ours) return;
  throw new DatabaseError(`The import is of schema ${String(schema)}; this Numberkit has ${ours}.`);
}

function toTableRow({ table, row }: Row, count: number): { table: string; row: Row } {
  if (typeof table === 'string' && isObject(row)) {
    const name = `${tablePrefix}${table}`;
    if (Object.hasOwn(stateTables, name)) return { table: name, row };
  }
  throw new DatabaseError(`Line ${count} of the import is no row of a table.`);
}

function toObject(line: string, count: number): Row {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new DatabaseError(`Line ${count} of the import is no JSON object.`);
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
