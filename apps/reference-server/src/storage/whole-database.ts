import { countColumn, scopeColumns } from './columns.js';
import { createStatement } from './engine/statement.js';
import type { UnitOfWork } from './engine/transaction.js';
import type { Scope, ScopePart } from './scope.js';
import { tableDefinitions } from './tables.js';

interface Row {
  account_id: string;
  region: string;
}

/** All but the note that the database has been filled. */
const emptied = tableDefinitions.filter(({ name }) => name !== 'numberkit_fills');
const tables = emptied.map(({ name }) => name);
const scopedTables = emptied
  .filter(({ columns }) => Object.hasOwn(columns, 'account_id'))
  .map(({ name }) => name);

/** Empties every table but the note that the database has been filled. */
export async function emptyTables(unit: UnitOfWork): Promise<void> {
  for (const table of tables) await unit.rows(table).delete();
}

/** Empties the tables of a part of the accounts and regions. */
export async function emptyScopes(
  unit: UnitOfWork,
  { accountId, region }: ScopePart,
): Promise<void> {
  const part = {
    ...(accountId !== undefined && { account_id: accountId }),
    ...(region !== undefined && { region }),
  };
  for (const table of scopedTables) await unit.rows<Row>(table).where(part).delete();
}

// The next scope of each table, by its index. The database compares, in its own order.
const nextInEach = scopedTables.map(
  (table, index) => `SELECT account_id, region FROM (
    SELECT account_id, region FROM ${table}
    WHERE (account_id, region) > (SELECT account_id, region FROM given)
    ORDER BY account_id, region LIMIT 1
  ) AS next_${index}`,
);

const findNextScope = createStatement<typeof scopeColumns, Row>({
  columns: scopeColumns,
  writes: false,
  sql: `SELECT account_id, region FROM (${nextInEach.join(' UNION ')}) AS scopes
    ORDER BY account_id, region LIMIT 1`,
});

/** The account and region after one, in one order, of those that hold something. */
export async function readNextScope(unit: UnitOfWork, after: Scope): Promise<Scope | undefined> {
  const [row] = await findNextScope(unit, [{ account_id: after.accountId, region: after.region }]);
  return row && { accountId: row.account_id, region: row.region };
}

/** How many rows of each table belong to an account and region, by an index and of each at most `atMost`. */
export async function countRows(
  unit: UnitOfWork,
  { accountId, region }: Scope,
  atMost: number,
): Promise<ReadonlyMap<string, number>> {
  const given = [{ account_id: accountId, region, at_most: atMost }];
  const rows = await countInEach(unit, given);
  return new Map(rows.map(({ name, total }) => [name, Number(total)]));
}

const countColumns = { ...scopeColumns, at_most: countColumn };

const countInEach = createStatement<
  typeof countColumns,
  { readonly name: string; readonly total: number | string }
>({
  columns: countColumns,
  writes: false,
  sql: scopedTables
    .map(
      (table) => `SELECT '${table}' AS name, (
        SELECT count(*) FROM (
          SELECT 1 FROM ${table}
          WHERE account_id = (SELECT account_id FROM given) AND region = (SELECT region FROM given)
          LIMIT (SELECT at_most FROM given)
        ) AS counted_${table}
      ) AS total`,
    )
    .join(' UNION ALL '),
});
