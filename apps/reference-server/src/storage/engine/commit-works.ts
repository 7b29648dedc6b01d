import type { Knex } from 'knex';
import type { Dialect } from '../dialects/dialect.js';
import type { CommitGroup, Work } from './batch.js';
import { transact } from './transact.js';
import type { SharedTransaction } from './transaction.js';

type Outcome = PromiseSettledResult<unknown>;

/** A work failed after it had written: without savepoints only the whole group can be undone. */
class NotIsolated extends Error {
  override readonly name = 'NotIsolated';
}

const mostAttempts = 4;

/**
 * Runs works in one transaction, at first all at the same time, so that what they ask of the database
 * at the same moment is asked once. Most works succeed, or refuse before they have written. Where one
 * fails later, all are undone and run again one after the other, with a savepoint each. Where other
 * processes were in the way, the next attempt is alone in the database, so that it cannot happen again.
 */
export function createCommitWorks(db: Knex, dialect: Dialect): CommitGroup {
  return async (works) => {
    let run = runTogether;
    let exclusive = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await transact(db, dialect, exclusive, (transaction) => run(works, transaction));
      } catch (error) {
        if (error instanceof NotIsolated) {
          run = runIsolated;
          // One after the other, works take their locks in no order that others keep to.
          exclusive = true;
          continue;
        }
        if (!dialect.isTransient(error) || attempt >= mostAttempts) throw error;
        exclusive = true;
      }
    }
  };
}

async function runTogether(
  works: readonly Work<unknown>[],
  transaction: SharedTransaction,
): Promise<readonly Outcome[]> {
  const bound = works.map((work) => ({ work, own: transaction.bindWork() }));
  const outcomes = await Promise.allSettled(
    bound.map(async ({ work, own }) => work(own).finally(own.locks.release)),
  );
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') continue;
    requireOfWork(transaction.dialect, outcome.reason);
    if (bound[index]?.own.needsUndoing !== false) throw new NotIsolated();
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
  const own = transaction.bindWork();
  await connection.exec('SAVEPOINT work');
  try {
    const value = await work(own);
    await connection.exec('RELEASE SAVEPOINT work');
    return { status: 'fulfilled', value };
  } catch (reason) {
    requireOfWork(dialect, reason);
    // Where the transaction has ended, or the connection has, this fails and the group with it.
    await connection.exec('ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work').catch(() => {
      throw reason;
    });
    return { status: 'rejected', reason };
  } finally {
    own.locks.release();
  }
}

/** What is no work's own failure is the whole group's. */
function requireOfWork(dialect: Dialect, reason: unknown): void {
  if (dialect.isTransient(reason) || dialect.isOutage(reason)) throw reason;
}
