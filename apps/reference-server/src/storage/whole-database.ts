import { createStatement, scopeSlots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, type ScopePart, toScopeColumns } from './scope.js';
import { stateTables } from './state-tables.js';

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

/** Empties the tables of a part of the accounts and regions. */
export async function emptyScopes(
  work: WorkTransaction,
  { accountId, region }: ScopePart,
): Promise<void> {
  const part = {
    ...(accountId !== undefined && { account_id: accountId }),
    ...(region !== undefined && { region }),
  };
  for (const table of scopedTables) await work.rows<Row>(table).where(part).delete();
}

// Each table says which of its scopes comes next, by its index; the database compares, by its own order.
const nextInEach = scopedTables.map(
  (table, index) => `SELECT account_id, region FROM (
    SELECT account_id, region FROM ${table}
    WHERE (account_id, region) > (:account_id, :region)
    ORDER BY account_id, region LIMIT 1
  ) AS next_${index}`,
);

const findNextScope = createStatement<Row>((db) =>
  db.raw(
    `SELECT account_id, region FROM (${nextInEach.join(' UNION ')}) AS scopes
    ORDER BY account_id, region LIMIT 1`,
    { ...scopeSlots },
  ),
);

/** The account and region that comes after one in the order of all that hold something. */
export async function readNextScope(
  work: WorkTransaction,
  after: Scope,
): Promise<Scope | undefined> {
  const [row] = await findNextScope(work, toScopeColumns(after));
  return row && { accountId: row.account_id, region: row.region };
}

/** The account and region that the database was last filled for. */
export async function readHome(work: WorkTransaction): Promise<Scope> {
  const row = await work.rows<Row>('numberkit_fills').first();
  if (row === undefined) throw new Error('The database does not say whom it was filled for.');
  return { accountId: row.account_id, region: row.region };
}
