import type { Knex } from 'knex';
import type { Dialect } from '../dialects/dialect.js';

/**
 * Runs `work` in a transaction of knex's own, for what is seldom done: it costs more than `transact`.
 * Nothing is asked of the database outside of a transaction, since behind a pooler only a transaction
 * has the settings.
 */
export function runKnexTransaction<Result>(
  db: Knex,
  { transactionSettings }: Dialect,
  work: (transaction: Knex.Transaction) => Promise<Result>,
  config: Knex.TransactionConfig = {},
): Promise<Result> {
  return db.transaction(async (transaction) => {
    if (transactionSettings !== undefined) {
      await transaction.raw(transactionSettings.replaceAll('?', '\\?'));
    }
    return work(transaction);
  }, config);
}
