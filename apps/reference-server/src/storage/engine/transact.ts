import type { Knex } from 'knex';
import type { Dialect } from '../dialects/dialect.js';
import { type SharedTransaction, shareTransaction } from './transaction.js';

/**
 * Runs `work` in a transaction on a connection of knex's pool. knex's own transactions make a whole
 * knex each, which costs more than a group's statements.
 */
export async function transact<Result>(
  db: Knex,
  dialect: Dialect,
  exclusive: boolean,
  work: (transaction: SharedTransaction) => Promise<Result>,
): Promise<Result> {
  const raw: unknown = await db.client.acquireConnection();
  try {
    const transaction = shareTransaction(db, raw, dialect);
    const { connection } = transaction;
    try {
      await connection.begin(exclusive);
      const result = await work(transaction);
      await connection.commit();
      return result;
    } catch (error) {
      // What went wrong first says more than that there is nothing left to roll back: some errors of
      // sqlite have done that already, and a connection that is gone has too.
      await connection.exec('ROLLBACK').catch(() => undefined);
      // A connection keeps settings that the database may have changed meanwhile.
      if (dialect.isOutage(error)) connection.discard();
      throw error;
    }
  } finally {
    await db.client.releaseConnection(raw);
  }
}
