import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import {
  type DoneMigration,
  findIncompatibility,
  readDoneMigrations,
  migrationsTable as table,
} from './compatibility.js';
import type { Dialect } from './dialects/dialect.js';
import { runKnexTransaction } from './engine/transaction.js';
import { type Migration, migrations } from './migrations/index.js';
import { findOldMigrations, moveOldTables } from './old-tables.js';
import { OlderProcessError, requireNoOlderProcess } from './processes.js';
import { tableDefinitions } from './tables.js';

/**
 * Runs the migrations that a database lacks, all in one transaction under a lock that the database
 * holds: of several processes one migrates and the others wait, and a process that is killed leaves
 * neither half a schema nor a lock behind. (knex's own migrator keeps its lock in a row.)
 *
 * @throws {Error} A newer Numberkit has changed the tables so that this one cannot use them, a process runs that could
 *   not use them after a missing migration, or another program has tables of the same names.
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
      const mayPass = dialect.isTransient(error) || error instanceof OlderProcessError;
      if (!mayPass || performance.now() > end) throw error;
      // A process that was killed counts as running for a while.
      if (error instanceof OlderProcessError) await setTimeout(200);
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
  if (!(await db.schema.hasTable(table)) || !(await hasCompatibility(db))) return false;
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
  else if (!(await hasCompatibility(trx))) await addCompatibility(trx, ours);
  const missing = await findMissing(trx, ours);
  if (!isNew && missing.length === ours.length) await requireNoTables(trx);
  if (dialect.isShared) await requireNoOlderProcess(trx, missing, ours);
  for (const migration of missing) {
    await migration.up(trx);
    await trx(table).insert(toRow(migration));
  }
}

function toRow({ name, compatibleFrom }: Migration): DoneMigration {
  return { name, compatible_from: compatibleFrom ?? null };
}

async function findMissing(db: Knex, ours: readonly Migration[]): Promise<readonly Migration[]> {
  const done = await readDoneMigrations(db);
  const names = done.map(({ name }) => name);
  const [first] = ours;
  if (names.length > 0 && first !== undefined && !names.includes(first.name)) {
    throw toForeign(table);
  }
  const problem = findIncompatibility(done, ours);
  if (problem !== undefined) throw new Error(problem);
  return ours.filter(({ name }) => !names.includes(name));
}

/** Whether the table of migrations notes their compatibility; that of an earlier Numberkit does not. */
async function hasCompatibility(db: Knex): Promise<boolean> {
  if (!(await db.schema.hasColumn(table, 'name'))) throw toForeign(table);
  return db.schema.hasColumn(table, 'compatible_from');
}

async function addCompatibility(db: Knex, ours: readonly Migration[]): Promise<void> {
  await db.schema.alterTable(table, addCompatibilityColumn);
  for (const { name, compatibleFrom } of ours) {
    if (compatibleFrom === undefined) continue;
    await db(table).where({ name }).update({ compatible_from: compatibleFrom });
  }
}

function addCompatibilityColumn(columns: Knex.TableBuilder): void {
  columns.string('compatible_from');
}

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
    addCompatibilityColumn(columns);
  });
  const old = await findOldMigrations(trx);
  if (old === undefined) return;
  const done = ours.filter(({ name }) => old.includes(name));
  await moveOldTables(
    trx,
    dialect,
    done.map(({ name }) => name),
  );
  for (const migration of done) await trx(table).insert(toRow(migration));
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
