import { countColumn, scopeColumns } from './columns.js';
import {
  type BatchedStatement,
  createBatchedStatement,
  createCounter,
  toKeyColumn,
} from './engine/batched-statement.js';
import type { UnitOfWork } from './engine/transaction.js';
import { type ScopeColumns, scopeKey, type TableDefinition } from './table.js';

/**
 * The number of phone numbers that an account leases in a region: counting the rows would cost more with every
 * number leased. It also keeps two transactions from taking the last place of the quota.
 */
export const phoneNumberCounts: TableDefinition = {
  name: 'numberkit_phone_number_counts',
  key: scopeKey,
  columns: { ...scopeColumns, leased: countColumn },
};

const columns = { ...scopeColumns, count: countColumn, quota: countColumn };

const addWithin = createBatchedStatement<typeof columns, { total: number | string }>({
  columns,
  key: scopeKey,
  writes: true,
  sql: `INSERT INTO numberkit_phone_number_counts (account_id, region, leased)
    SELECT account_id, region, count FROM given WHERE count <= quota
    ON CONFLICT (account_id, region)
    DO UPDATE SET leased = numberkit_phone_number_counts.leased + excluded.leased
    WHERE numberkit_phone_number_counts.leased + excluded.leased <= (
      SELECT quota FROM given
      WHERE given.account_id = excluded.account_id AND given.region = excluded.region
    )
    RETURNING ${toKeyColumn(scopeKey)}, leased AS total`,
});

/** Adds one to a count; undefined where that would exceed the quota. */
export const countWithin: BatchedStatement<ScopeColumns & { quota: number }, number> =
  createCounter<ScopeColumns & { quota: number }>(addWithin);

/** More numbers than a database can hold. */
const noQuota = 2 ** 31 - 1;

/** Adds to a count, whatever the quota. */
export async function addToCount(
  unit: UnitOfWork,
  own: ScopeColumns,
  count: number,
): Promise<void> {
  await addWithin(unit, { ...own, count, quota: noQuota });
}
