import { isRecord } from '@numberkit/contract';
import type { Knex } from 'knex';
import { checkRow } from './check-row.js';
import { requireOwnSchema } from './compatibility.js';
import { codeOf, type Dialect } from './dialects/dialect.js';
import { runKnexTransaction } from './engine/transaction.js';
import { DatabaseError } from './errors.js';
import { migrations } from './migrations/index.js';
import type { ExportedRow, Upgrade } from './migrations/migration.js';
import type { Database } from './open-database.js';
import { tablePrefix } from './table.js';
import { tableDefinitions } from './tables.js';

type Row = Readonly<Record<string, unknown>>;

const maxAtOnce = 100;

/**
 * Writes an export into an empty database: all of it, or nothing.
 *
 * @throws {DatabaseError} The database holds something, or a line is not of an export of its schema or an earlier one.
 */
export async function importState(
  { db, dialect }: Database,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  await runKnexTransaction(db, dialect, async (trx) => {
    await requireOwnSchema(trx, 'import into');
    await requireEmpty(trx);
    let count = 0;
    let total: unknown;
    let upgrade: Upgrade = (row) => [row];
    const waiting = new Map<string, Row[]>();
    const flush = async (table: string, rows: readonly Row[]) => {
      waiting.delete(table);
      await insert(trx, dialect, table, rows, count);
    };
    for await (const text of lines) {
      count += 1;
      const line = toObject(text, count);
      if (total !== undefined) {
        throw new DatabaseError(`Line ${count} of the import follows its last line.`);
      }
      if (count === 1) {
        upgrade = toUpgrade(line);
      } else if (hasOnly(line, 'rows')) {
        total = line['rows'];
      } else {
        for (const { table, row } of upgrade(toExportedRow(line, count))) {
          const name = checkTableRow(table, row, count);
          const rows = waiting.get(name) ?? [];
          rows.push(row);
          waiting.set(name, rows);
          if (rows.length === maxAtOnce) await flush(name, rows);
        }
      }
    }
    for (const [table, rows] of waiting) await flush(table, rows);
    if (count === 0) throw new DatabaseError('The import is empty.');
    // The other two lines are that of the schema and this one.
    if (total !== count - 2) {
      throw new DatabaseError('The import is not whole: rows or its last line are missing.');
    }
  });
}

// The driver's own error quotes the rows.
async function insert(
  db: Knex,
  dialect: Dialect,
  table: string,
  rows: readonly Row[],
  count: number,
): Promise<void> {
  try {
    await db(table).insert(rows);
  } catch (error) {
    const code = codeOf(error);
    const isRepeated = code === 'SQLITE_CONSTRAINT' || code === '23505';
    const reason = isRepeated ? 'one of them occurs twice.' : dialect.explain(error);
    throw new DatabaseError(
      `The database did not take the rows up to line ${count} of the import: ${reason ?? `it refused them (${code}).`}`,
    );
  }
}

async function requireEmpty(db: Knex): Promise<void> {
  for (const { name } of tableDefinitions) {
    if ((await db(name).first()) === undefined) continue;
    throw new DatabaseError(`The database to import into is not empty: ${name} has rows.`);
  }
}

/** What the rows of an export become, whose schema may be an earlier one. */
function toUpgrade(line: Row): Upgrade {
  const { schema } = line;
  const index = migrations.findIndex(({ name }) => name === schema);
  if (index !== -1 && hasOnly(line, 'schema')) {
    const later = migrations.slice(index + 1);
    return (exported) =>
      later.reduce<readonly ExportedRow[]>(
        (rows, { upgrade }) => (upgrade === undefined ? rows : rows.flatMap(upgrade)),
        [exported],
      );
  }
  // The name may hold anything.
  const shown = encodeURI(String(schema).slice(0, 64).toWellFormed()).replaceAll('%20', ' ');
  const ours = migrations.at(-1)?.name;
  throw new DatabaseError(
    `The import is of schema ${shown}, which this Numberkit does not know; its own is ${ours}. Import it with the Numberkit that exported it, or a later one.`,
  );
}

function toExportedRow(line: Row, count: number): ExportedRow {
  const { table, row } = line;
  if (typeof table === 'string' && isRecord(row) && hasOnly(line, 'table', 'row')) {
    return { table, row };
  }
  throw new DatabaseError(`Line ${count} of the import is no row of a table.`);
}

/** Refuses a row that its table cannot have; returns the name of the table. */
function checkTableRow(table: string, row: Row, count: number): string {
  const name = `${tablePrefix}${table}`;
  const definition = tableDefinitions.find((one) => one.name === name);
  if (definition === undefined) {
    throw new DatabaseError(`Line ${count} of the import is no row of a table.`);
  }
  const problem = checkRow(definition, row);
  if (problem === undefined) return name;
  throw new DatabaseError(`Line ${count} of the import, a row of ${table}, ${problem}.`);
}

function hasOnly(line: Row, ...members: readonly string[]): boolean {
  return Object.keys(line).every((one) => members.includes(one)) && Object.keys(line).length > 0;
}

function toObject(line: string, count: number): Row {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
  } catch {
    // Refused below.
  }
  throw new DatabaseError(`Line ${count} of the import is not a JSON object.`);
}
