import type { Knex } from 'knex';
import type { Dialect } from './dialects/dialect.js';
import { runKnexTransaction } from './engine/transaction.js';
import { type Migration, migrations } from './migrations/index.js';
import { findOldMigrations, moveOldTables } from './old-tables.js';
import { tablePrefix } from './table.js';
import { tableDefinitions } from './tables.js';

/**
 * Runs the migrations that a database lacks, all in one transaction under a lock that the database
 * holds: of several processes one migrates and the others wait, and a process that is killed leaves
 * neither half a schema nor a lock behind. (knex's own migrator keeps its lock in a row.)
 *
 * @throws {Error} The database has unknown migrations, since a newer Numberkit wrote it, or another program has
 *   tables of the same names.
 */
export async function migrate(
  db: Knex,
  dialect: Dialect,
  ours: readonly Migration[] = migrations,
): Promise<void> {
  const end = performance.now() + dialect.maxMigrationWait;
  for (;;) {
    try {
      if (await runKnexTransaction(db, dialect, (trx) => isUpToDate(trx, ours))) return;
      return await runKnexTransaction(db, dialect, (trx) => runMissing(trx, dialect, ours));
    } catch (error) {
      if (!dialect.isTransient(error) || performance.now() > end) throw error;
    }
  }
}

/** Whether the database has tables of Numberkit's, under their names of today or the old ones. */
export function hasTables(db: Knex, dialect: Dialect): Promise<boolean> {
  return runKnexTransaction(
    db,
    dialect,
    async (trx) =>
      (await trx.schema.hasTable(table)) || (await findOldMigrations(trx)) !== undefined,
  );
}

// Reading takes no lock, so that a server starts while others write.
async function isUpToDate(db: Knex, ours: readonly Migration[]): Promise<boolean> {
  if (!(await db.schema.hasTable(table))) return false;
  return (await findMissing(db, ours)).length === 0;
}

async function runMissing(
  trx: Knex.Transaction,
  dialect: Dialect,
  ours: readonly Migration[],
): Promise<void> {
  await trx.raw(dialect.migrationLock);
  const isNew = !(await trx.schema.hasTable(table));
  if (isNew) await createTable(trx, dialect, ours);
  const missing = await findMissing(trx, ours);
  if (!isNew && missing.length === ours.length) await requireNoTables(trx);
  for (const { name, up } of missing) {
    await up(trx);
    await trx(table).insert({ name });
  }
}

async function findMissing(db: Knex, ours: readonly Migration[]): Promise<readonly Migration[]> {
  if (!(await db.schema.hasColumn(table, 'name'))) throw toForeign(table);
  const done: string[] = await db(table).orderBy('id').pluck('name');
  const [first] = ours;
  if (done.length > 0 && first !== undefined && !done.includes(first.name)) throw toForeign(table);
  const unknown = done.find((name) => !ours.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Error(`it was written by a newer Numberkit, which added ${unknown}.`);
  }
  return ours.filter(({ name }) => !done.includes(name));
}

const table = `${tablePrefix}migrations`;

/** Creates the table of migrations, with those that have run on tables under their old names. */
async function createTable(
  trx: Knex.Transaction,
  dialect: Dialect,
  ours: readonly Migration[],
): Promise<void> {
  await requireNoTables(trx);
  await trx.schema.createTable(table, (columns) => {
    columns.increments('id');
    columns.string('name').notNullable();
  });
  const old = await findOldMigrations(trx);
  if (old === undefined) return;
  const done = ours.map(({ name }) => name).filter((name) => old.includes(name));
  await moveOldTables(trx, dialect, done);
  for (const name of done) await trx(table).insert({ name });
}

/** @throws {Error} A table is there before the first migration has run: it is another program's. */
async function requireNoTables(trx: Knex.Transaction): Promise<void> {
  for (const { name } of tableDefinitions) {
    if (await trx.schema.hasTable(name)) throw toForeign(name);
  }
}

function toForeign(name: string): Error {
  return new Error(
    `it has a table ${name} that Numberkit has not made; rename that table, or name another database or schema.`,
  );
}
