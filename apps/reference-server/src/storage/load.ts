import type { Knex } from 'knex';

/** How many connections of a pool are in use, wait for use, may be open, and how many transactions wait for one. */
export interface PoolLoad {
  readonly used: number;
  readonly free: number;
  readonly max: number;
  readonly waiting: number;
}

/** The pool of knex's, as far as it is read. */
interface Pool {
  readonly max: number;
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

const closed: PoolLoad = { used: 0, free: 0, max: 0, waiting: 0 };

export function readPoolLoad(db: Knex): PoolLoad {
  const pool: unknown = db.client.pool;
  // knex has none any more once it is closed.
  if (pool === undefined) return closed;
  if (!isPool(pool)) throw new Error('knex has another pool than expected.');
  return {
    used: pool.numUsed(),
    free: pool.numFree(),
    max: pool.max,
    waiting: pool.numPendingAcquires(),
  };
}

function isPool(value: unknown): value is Pool {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['numUsed', 'numFree', 'numPendingAcquires', 'max'].every((name) => name in value)
  );
}

/** Units of work that may write have a queue, and those that only read, unless they take their turn between the writes. */
export type QueueName = 'read' | 'write';

/** What waits for the database, and what it has in use. */
export interface StorageLoad {
  /** How many units of work wait for a batch. */
  readonly waiting: ReadonlyMap<QueueName, number>;
  /** How many may wait in a queue; further ones are refused. */
  readonly maxWaiting: number;
  /** How many a batch takes. */
  readonly maxBatch: ReadonlyMap<QueueName, number>;
  readonly pools: ReadonlyMap<'main' | 'readers', PoolLoad>;
}
