import type { Knex } from 'knex';
import type { Dialect } from './dialects/dialect.js';
import { type Migration, migrations } from './migrations/index.js';

const mostAttempts = 20;

/**
 * Runs the migrations that a database lacks, all in one transaction under a lock that the database
 * holds: of several processes one migrates and the others wait, and a process that is killed leaves
 * neither half a schema nor a lock behind. (knex's own migrator keeps its lock in a row.)
 *
 * @throws {Error} The database has migrations that are not ours: it is newer than this code.
 */
export async function migrate(
  db: Knex,
  dialect: Dialect,
  ours: readonly Migration[] = migrations,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (await isUpToDate(db, ours)) return;
      return await db.transaction((trx) => runMissing(trx, dialect, ours));
    } catch (error) {
      if (!dialect.isTransient(error) || attempt >= mostAttempts) throw error;
    }
  }
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
  await createTable(trx);
  const missing = await findMissing(trx, ours);
  for (const { name, up } of missing) {
    await up(trx);
    await trx(table).insert({ name });
  }
}

async function findMissing(db: Knex, ours: readonly Migration[]): Promise<readonly Migration[]> {
  const done: string[] = await db(table).orderBy('id').pluck('name');
  const unknown = done.find((name) => !ours.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Error(`it was written by a newer Numberkit, which added ${unknown}.`);
  }
  return ours.filter(({ name }) => !done.includes(name));
}

// Named and made as knex's migrator did, whose databases can so be used.
const table = 'knex_migrations';

async function createTable(db: Knex): Promise<void> {
  if (await db.schema.hasTable(table)) return;
  await db.schema.createTable(table, (columns) => {
    columns.increments('id');
    columns.string('name');
    columns.integer('batch');
    columns.timestamp('migration_time');
  });
}
