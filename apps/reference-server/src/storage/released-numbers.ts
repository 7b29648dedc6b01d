import { scopeColumns } from './columns.js';
import { createBatchedStatement } from './engine/batched-statement.js';
import { createStatement, type Given } from './engine/statement.js';
import type { UnitOfWork } from './engine/transaction.js';
import { columns, isGiven, keyColumns, type PhoneNumberRow, table } from './phone-number-row.js';
import type { ScopeColumns } from './table.js';

// A released number stays in its account for a while, or leaves it at once.

const { phone_number, phone_number_id, released_at } = columns;

const releaseNumber = createBatchedStatement({
  columns: keyColumns,
  key: ['phone_number_id'],
  writes: true,
  sql: `UPDATE ${table} SET account_id = '', region = '' FROM given WHERE ${isGiven}
    RETURNING ${table}.phone_number_id AS row_key`,
});

const markReleased = createBatchedStatement({
  columns: { ...keyColumns, released_at },
  key: ['phone_number_id'],
  writes: true,
  sql: `UPDATE ${table} SET released_at = given.released_at FROM given WHERE ${isGiven}
    RETURNING ${table}.phone_number_id AS row_key`,
});

/** Ends the lease of a number, which leaves its account at once unless it is marked as released at a moment. */
export async function endLease(
  unit: UnitOfWork,
  row: Given<typeof keyColumns>,
  releasedAt: Date | undefined,
): Promise<void> {
  if (releasedAt === undefined) await releaseNumber(unit, row);
  else await markReleased(unit, { ...row, released_at: releasedAt.getTime() });
}

const deleteReleased = createStatement({
  columns: { phone_number, phone_number_id },
  writes: true,
  sql: `DELETE FROM ${table} WHERE (account_id = '' OR released_at IS NOT NULL) AND (
      phone_number IN (SELECT phone_number FROM given)
      OR phone_number_id IN (SELECT phone_number_id FROM given)
    )`,
});

/** Deletes the rows of these numbers and ids that are released, so that they can be written anew. */
export async function forgetReleased(
  unit: UnitOfWork,
  rows: readonly Pick<PhoneNumberRow, 'phone_number' | 'phone_number_id'>[],
): Promise<void> {
  await deleteReleased(unit, rows);
}

const countColumns = { ...scopeColumns, released_at };

const countRows = createStatement<typeof countColumns, { total: number | string }>({
  columns: countColumns,
  writes: false,
  sql: `SELECT count(*) AS total FROM given JOIN ${table} USING (account_id, region)
    WHERE ${table}.released_at IS NOT NULL AND ${table}.released_at <= given.released_at`,
});

/** Counts the rows of an account's numbers that were released at a moment or before. */
export async function countReleased(
  unit: UnitOfWork,
  own: ScopeColumns,
  until: Date,
): Promise<number> {
  const [row] = await countRows(unit, [{ ...own, released_at: until.getTime() }]);
  return Number(row?.total ?? 0);
}

/**
 * Takes numbers that were released up to a moment from their accounts, at most `atMost`; returns how many. Leaves rows
 * that another transaction holds to a later call, so that it never waits.
 */
export function forgetReleasedNumbers(
  { rows, transaction }: UnitOfWork,
  until: Date,
  atMost: number,
): Promise<number> {
  const due = rows(table)
    .select('phone_number_id')
    .whereNotNull('released_at')
    .where('released_at', '<=', until.getTime())
    .whereNot('account_id', '')
    .limit(atMost);
  return rows<PhoneNumberRow>(table)
    .whereIn('phone_number_id', transaction.dialect.skipLocked(due))
    .update({ account_id: '', region: '' });
}
