import type { schemas } from '@numberkit/contract';
import { createBulkInsert } from './engine/bulk-insert.js';
import { createLockingStatement, scopeSlots, slots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

/** A pool takes its message type and opt-out list from the first number that joins it. */
export interface Pool {
  readonly PoolId: string;
  readonly MessageType: schemas.MessageType | undefined;
  readonly OptOutListName: string | undefined;
}

export interface Pools {
  /** Reads a pool and keeps others from changing it until the transaction ends. */
  find(poolId: string): Promise<Pool | undefined>;
  insertAll(pools: readonly Pool[]): Promise<void>;
  /** Sorted by id. */
  list(page: Page): Promise<Pool[]>;
  /** Gives a pool that has none its message type and opt-out list. */
  settle(pool: Required<Pool>): Promise<void>;
}

interface Row {
  account_id: string;
  region: string;
  pool_id: string;
  message_type: schemas.MessageType | null;
  opt_out_list_name: string | null;
}

const table = 'numberkit_pools';

const insertRows = createBulkInsert(table, {
  ...scopeTypes,
  pool_id: 'text',
  message_type: 'text',
  opt_out_list_name: 'text',
});

const findPool = createLockingStatement<Row>((db) =>
  db(table).where({ ...scopeSlots, ...slots('pool_id') }),
);

export function createPools(work: WorkTransaction, scope: Scope): Pools {
  const rows = () => work.rows<Row>(table);
  const toKey = (poolId: string) => ({ ...toScopeColumns(scope), pool_id: poolId });
  const toColumns = (pool: Pool) => ({
    message_type: pool.MessageType ?? null,
    opt_out_list_name: pool.OptOutListName ?? null,
  });
  return {
    find: async (poolId) => {
      const [row] = await findPool(work, toKey(poolId));
      return row && toPool(row);
    },
    list: async (page) =>
      (await toPage(work.rows<Row>(table).where(toScopeColumns(scope)), ['pool_id'], page)).map(
        toPool,
      ),
    insertAll: (pools) =>
      insertRows(
        work,
        pools.map((pool) => ({ ...toKey(pool.PoolId), ...toColumns(pool) })),
      ),
    settle: async (pool) => void (await rows().where(toKey(pool.PoolId)).update(toColumns(pool))),
  };
}

function toPool(row: Row): Pool {
  return {
    PoolId: row.pool_id,
    MessageType: row.message_type ?? undefined,
    OptOutListName: row.opt_out_list_name ?? undefined,
  };
}
