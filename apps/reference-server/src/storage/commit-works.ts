import type { Knex } from 'knex';
import { type BoundTransaction, bindTransaction } from './bound-transaction.js';
import type { Dialect } from './dialects/dialect.js';
import type { CommitGroup, Work } from './group-commit.js';

type Outcome = PromiseSettledResult<unknown>;

/** A work failed after it had written: without savepoints only the whole group can be undone. */
class NotIsolated extends Error {
  override readonly name = 'NotIsolated';
}

const mostAttempts = 4;

/**
 * Runs works one after the other in one transaction. The first attempt is without savepoints: most
 * works succeed, or refuse before they have written. Where one fails later, all are undone and run
 * again with a savepoint each. Where other processes were in the way, the next attempt is alone in the
 * database, so that it cannot happen again.
 */
export function createCommitWorks(db: Knex, dialect: Dialect): CommitGroup {
  return async (works) => {
    let isolated = false;
    let exclusive = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await transact(db, async (trx) => {
          const transaction = await bindTransaction(trx, dialect);
          await transaction.connection.exec(dialect.opening(exclusive));
          return await runWorks(works, trx, transaction, isolated);
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

async function runWorks(
  works: readonly Work<unknown>[],
  trx: Knex,
  transaction: BoundTransaction,
  isolated: boolean,
): Promise<readonly Outcome[]> {
  const run = isolated ? runIsolated : runTogether;
  const outcomes: Outcome[] = [];
  for (const work of works) outcomes.push(await run(work, trx, transaction));
  return outcomes;
}

async function runTogether(
  work: Work<unknown>,
  trx: Knex,
  transaction: BoundTransaction,
): Promise<Outcome> {
  transaction.needsUndoing = false;
  try {
    return { status: 'fulfilled', value: await work(trx) };
  } catch (reason) {
    if (transaction.dialect.isTransient(reason)) throw reason;
    if (transaction.needsUndoing) throw new NotIsolated();
    return { status: 'rejected', reason };
  }
}

async function runIsolated(
  work: Work<unknown>,
  trx: Knex,
  transaction: BoundTransaction,
): Promise<Outcome> {
  const { connection, dialect } = transaction;
  await connection.exec('SAVEPOINT work');
  try {
    const value = await work(trx);
    await connection.exec('RELEASE SAVEPOINT work');
    return { status: 'fulfilled', value };
  } catch (reason) {
    if (dialect.isTransient(reason)) throw reason;
    // Where the transaction has ended, or the connection has, this fails and the group with it.
    await connection.exec('ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work').catch(() => {
      throw reason;
    });
    return { status: 'rejected', reason };
  }
}
