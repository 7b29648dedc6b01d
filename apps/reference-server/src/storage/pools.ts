import type { schemas } from '@numberkit/contract/phone-numbers';
import { contractSchema, idColumn, nullable, scopeColumns, textColumn } from './columns.js';
import { createFind } from './engine/batched-statement.js';
import { createInsert } from './engine/statement.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

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
  /** Sets the message type and opt-out list that a pool takes from its first number. */
  setInherited(pool: Required<Pool>): Promise<void>;
}

interface Row {
  account_id: string;
  region: string;
  pool_id: string;
  message_type: schemas.MessageType | null;
  opt_out_list_name: string | null;
}

const keyColumns = { ...scopeColumns, pool_id: idColumn };

const definition = {
  name: 'numberkit_pools',
  key: [...scopeKey, 'pool_id'],
  columns: {
    ...keyColumns,
    message_type: nullable(textColumn(contractSchema('MessageType'))),
    opt_out_list_name: nullable(idColumn),
  },
} as const;

const { name: table, key } = definition;

const insertRows = createInsert(table, definition.columns);

const findPool = createFind<typeof keyColumns, Row>({
  table,
  columns: keyColumns,
  key,
  locks: true,
});

export const pools: Table<Pools> = {
  definitions: [definition],
  bind: (unit, own) => {
    const toKey = (poolId: string) => ({ ...own, pool_id: poolId });
    return {
      find: async (poolId) => {
        const row = await findPool(unit, toKey(poolId));
        return row && toPool(row);
      },
      list: async (page) =>
        (await paginate(unit.rows<Row>(table).where(own), ['pool_id'], page)).map(toPool),
      insertAll: async (pools) => {
        const rows = pools.map((pool) => ({ ...toKey(pool.PoolId), ...toColumns(pool) }));
        await insertRows(unit, rows);
      },
      setInherited: async (pool) =>
        void (await unit.rows<Row>(table).where(toKey(pool.PoolId)).update(toColumns(pool))),
    };
  },
};

function toColumns(pool: Pool): Pick<Row, 'message_type' | 'opt_out_list_name'> {
  return {
    message_type: pool.MessageType ?? null,
    opt_out_list_name: pool.OptOutListName ?? null,
  };
}

function toPool(row: Row): Pool {
  return {
    PoolId: row.pool_id,
    MessageType: row.message_type ?? undefined,
    OptOutListName: row.opt_out_list_name ?? undefined,
  };
}
