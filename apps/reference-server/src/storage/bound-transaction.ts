import type { Knex } from 'knex';
import type { Connection, Dialect } from './dialects/dialect.js';
import { createRowLocks, type RowLocks } from './row-locks.js';

/** An open transaction that works share. */
export interface SharedTransaction {
  readonly dialect: Dialect;
  readonly connection: Connection;
  /** Ties a work to it: what runs on the work's `db` is known to be the work's. */
  bindWork(): BoundWork;
}

/** One work in a transaction. */
export interface BoundWork {
  readonly db: Knex;
  readonly dialect: Dialect;
  readonly connection: Connection;
  readonly locks: RowLocks;
  /** Whether a statement of the work has written or failed, as far as that is known. */
  needsUndoing: boolean;
}

const works = new WeakMap<Knex, BoundWork>();

export async function shareTransaction(
  trx: Knex.Transaction,
  dialect: Dialect,
): Promise<SharedTransaction> {
  const raw: unknown = await trx.client.acquireConnection();
  const connection = dialect.connectionOf(raw);
  const createLocks = createRowLocks();
  const bound: BoundWork[] = [];
  // Of what knex itself runs it is not known which work's it is.
  trx.on('query', () => {
    for (const work of bound) work.needsUndoing = true;
  });
  return {
    dialect,
    connection,
    bindWork: () => {
      const db = new Proxy(trx, {});
      const work = { db, dialect, connection, locks: createLocks(), needsUndoing: false };
      bound.push(work);
      works.set(db, work);
      return work;
    },
  };
}

/** The work that has this `db`. */
export function workOf(db: Knex): BoundWork {
  const work = works.get(db);
  if (work === undefined) throw new Error('A statement runs in the transaction of a work only.');
  return work;
}
