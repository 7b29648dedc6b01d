import type { Knex } from 'knex';
import type { Scope } from './scope.js';
import { stateTables } from './state-tables.js';

const tables = Object.keys(stateTables).filter((table) => table !== 'fills');
const scopedTables = tables.filter((table) => table !== 'number_ranges');

/** Empties every table but the note that the database has been filled. */
export async function emptyTables(db: Knex): Promise<void> {
  for (const table of tables) await db(table).delete();
}

/** Every account and region that holds something, sorted. */
export async function readScopes(db: Knex): Promise<Scope[]> {
  const rows: { account_id: string; region: string }[] = await db
    .union(scopedTables.map((table) => db(table).select('account_id', 'region')))
    .orderBy(['account_id', 'region']);
  return rows.map((row) => ({ accountId: row.account_id, region: row.region }));
}

/** The account and region that the database was last filled for. */
export async function readHome(db: Knex): Promise<Scope> {
  const row: { account_id: string; region: string } | undefined = await db('fills').first();
  if (row === undefined) throw new Error('The database does not say whom it was filled for.');
  return { accountId: row.account_id, region: row.region };
}
