import type { Knex } from 'knex';
import { type SharedTransaction, shareTransaction } from './bound-transaction.js';
import type { Dialect } from './dialects/dialect.js';
import type { CommitGroup, Work } from './group-commit.js';

type Outcome = PromiseSettledResult<unknown>;

/** A work failed after it had written: without savepoints only the whole group can be undone. */
class NotIsolated extends Error {
  override readonly name = 'NotIsolated';
}

const mostAttempts = 4;

/**
 * Runs works in one transaction, at first all at the same time, so that the database is not idle while
 * one of them thinks. Most works succeed, or refuse before they have written. Where one fails later, all
 * are undone and run again one after the other, with a savepoint each. Where other processes were in the
 * way, the next attempt is alone in the database, so that it cannot happen again.
 */
export function createCommitWorks(db: Knex, dialect: Dialect): CommitGroup {
  return async (works) => {
    let isolated = false;
    let exclusive = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await transact(db, async (trx) => {
          const transaction = await shareTransaction(trx, dialect);
          await transaction.connection.exec(dialect.opening(exclusive));
          return isolated ? runIsolated(works, transaction) : runTogether(works, transaction);
        });
      } catch (error) {
        if (error instanceof NotIsolated) {
          isolated = true;
          continue;
        }
        await dialect.recover(db);
        if (!dialect.isTransient(error) || attempt >= mostAttempts) throw error;
        exclusive = true;
      }
    }
  };
}

// What went wrong first says more than that the transaction could then not be rolled back: some errors
// of sqlite have done that already.
async function transact<Result>(
  db: Knex,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  const failures: unknown[] = [];
  const result = db.transaction((trx) =>
    work(trx).catch((error: unknown) => {
      failures.push(error);
      throw error;
    }),
  );
  return result.catch((error: unknown) => {
    throw failures.concat(error)[0];
  });
}

async function runTogether(
  works: readonly Work<unknown>[],
  transaction: SharedTransaction,
): Promise<readonly Outcome[]> {
  const bound = works.map(() => transaction.bindWork());
  const outcomes = await Promise.allSettled(
    works.map(async (work, index) => {
      const { db, locks } = bound[index] ?? transaction.bindWork();
      return work(db).finally(locks.release);
    }),
  );
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') continue;
    if (transaction.dialect.isTransient(outcome.reason)) throw outcome.reason;
    if (bound[index]?.needsUndoing !== false) throw new NotIsolated();
  }
  return outcomes;
}

async function runIsolated(
  works: readonly Work<unknown>[],
  transaction: SharedTransaction,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const work of works) outcomes.push(await runAlone(work, transaction));
  return outcomes;
}

async function runAlone(work: Work<unknown>, transaction: SharedTransaction): Promise<Outcome> {
  const { connection, dialect } = transaction;
  const { db, locks } = transaction.bindWork();
  await connection.exec('SAVEPOINT work');
  try {
    const value = await work(db);
    await connection.exec('RELEASE SAVEPOINT work');
    return { status: 'fulfilled', value };
  } catch (reason) {
    if (dialect.isTransient(reason)) throw reason;
    // Where the transaction has ended, or the connection has, this fails and the group with it.
    await connection.exec('ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work').catch(() => {
      throw reason;
    });
    return { status: 'rejected', reason };
  } finally {
    locks.release();
  }
}
