import type { Knex } from 'knex';
import { requireOwnSchema } from './compatibility.js';
import { runKnexTransaction } from './engine/transaction.js';
import { migrations } from './migrations/index.js';
import type { Database } from './open-database.js';
import { paginate, type TableDefinition, tablePrefix } from './table.js';
import { tableDefinitions } from './tables.js';

type Row = Record<string, unknown>;

const maxAtOnce = 1000;

/**
 * Writes all that a database holds at one moment, as lines of JSON in the same order and form for every
 * database: first the name of its schema, then a line for each row, last the number of rows.
 */
export async function exportState(
  { db, dialect }: Database,
  write: (line: string) => Promise<void>,
): Promise<void> {
  await write(JSON.stringify({ schema: migrations.at(-1)?.name }));
  let count = 0;
  const writeRows = async (trx: Knex) => {
    await requireOwnSchema(trx, 'export');
    for (const table of tableDefinitions) {
      let rows = await readRows(trx, table, undefined);
      while (rows.length > 0) {
        count += rows.length;
        const name = table.name.slice(tablePrefix.length);
        for (const row of rows) {
          await write(JSON.stringify({ table: name, row: toPlain(table, row) }));
        }
        rows = await readRows(trx, table, rows.at(-1));
      }
    }
  };
  await runKnexTransaction(db, dialect, writeRows, dialect.snapshot);
  await write(JSON.stringify({ rows: count }));
}

async function readRows(
  db: Knex,
  { name, key }: TableDefinition,
  last: Row | undefined,
): Promise<Row[]> {
  const after = last && key.map((column) => String(last[column]));
  return paginate(db<Row, Row[]>(name), key, { after, limit: maxAtOnce });
}

// sqlite has no booleans, and the driver of PostgreSQL takes its large integers for text.
function toPlain({ columns }: TableDefinition, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const type = columns[column]?.type;
      if (value === null || type === 'text') return [column, value];
      return [column, type === 'boolean' ? Boolean(value) : Number(value)];
    }),
  );
}
