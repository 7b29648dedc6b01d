import type { Scope } from './scope.js';
import { stateTables } from './state-tables.js';
import type { WorkTransaction } from './work-transaction.js';

interface Row {
  account_id: string;
  region: string;
}

const tables = Object.keys(stateTables).filter((table) => table !== 'numberkit_fills');
const scopedTables = tables.filter((table) => table !== 'numberkit_number_ranges');

/** Empties every table but the note that the database has been filled. */
export async function emptyTables(work: WorkTransaction): Promise<void> {
  for (const table of tables) await work.rows(table).delete();
}

/** Every account and region that holds something, sorted. */
export async function readScopes(work: WorkTransaction): Promise<Scope[]> {
  const [first = '', ...others] = scopedTables;
  const scopesIn = (table: string) => work.rows<Row>(table).select('account_id', 'region');
  const rows = await scopesIn(first).union(others.map(scopesIn)).orderBy(['account_id', 'region']);
  return rows.map((row) => ({ accountId: row.account_id, region: row.region }));
}

/** The account and region that the database was last filled for. */
export async function readHome(work: WorkTransaction): Promise<Scope> {
  const row = await work.rows<Row>('numberkit_fills').first();
  if (row === undefined) throw new Error('The database does not say whom it was filled for.');
  return { accountId: row.account_id, region: row.region };
}
