import type { Knex } from 'knex';
import type { Connection, Dialect } from './dialects/dialect.js';

/** What is known of an open transaction. */
export interface BoundTransaction {
  readonly dialect: Dialect;
  readonly connection: Connection;
  /** Whether a statement has written or failed since this was last set to false. */
  needsUndoing: boolean;
}

const bound = new WeakMap<Knex, BoundTransaction>();

/** Ties a transaction of knex to its connection, so that prepared statements run in it. */
export async function bindTransaction(
  trx: Knex.Transaction,
  dialect: Dialect,
): Promise<BoundTransaction> {
  const raw: unknown = await trx.client.acquireConnection();
  const transaction = { dialect, connection: dialect.connectionOf(raw), needsUndoing: false };
  bound.set(trx, transaction);
  trx.on('query', () => {
    transaction.needsUndoing = true;
  });
  return transaction;
}

/** @throws {Error} The transaction was not bound. */
export function boundTo(db: Knex): BoundTransaction {
  const transaction = bound.get(db);
  if (transaction === undefined) throw new Error('A statement runs in a bound transaction only.');
  return transaction;
}
