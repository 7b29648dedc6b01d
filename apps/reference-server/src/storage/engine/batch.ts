import type { Knex } from 'knex';
import type { Dialect } from '../dialects/dialect.js';
import { UnavailableError } from '../errors.js';
import { runTransaction, type Transaction, type UnitOfWork } from './transaction.js';

/** What a unit of work does. It shares a transaction with others and knows nothing of them. */
export type Work<Result> = (unit: UnitOfWork) => Promise<Result>;

/** Commits units of work that wait at the same time in one transaction: one flush to disk serves them all. */
export interface BatchQueue {
  /**
   * Resolves once what `work` wrote is durable. Work that throws is undone alone, and is rejected with what
   * it threw. It may be run more than once, each time as if for the first time.
   *
   * @throws {UnavailableError} Too many units wait already, or the batch could not be committed.
   */
  enqueue<Result>(work: Work<Result>): Promise<Result>;
  /** As `enqueue`, but in a batch of its own: for work on more than a few rows. */
  enqueueExclusive<Result>(work: Work<Result>): Promise<Result>;
  /** Resolves when nothing is left in the queue. */
  idle(): Promise<void>;
}

type Outcome = PromiseSettledResult<unknown>;

interface BatchItem {
  readonly work: Work<unknown>;
  readonly isExclusive: boolean;
  /** Settles the promise of the one who waits for it. */
  readonly settle: (outcome: Outcome) => void;
}

// Large enough that the commit is a small part of a batch's cost, small enough that the first of a batch
// does not wait long for the last.
const maxBatch = 128;

/** @param maxWaiting How many units of work may wait before more are turned away. */
export function createBatchQueue(db: Knex, dialect: Dialect, maxWaiting: number): BatchQueue {
  const waiting: BatchItem[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // What has already arrived at the process joins the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      const outcomes = await commitBatch(
        db,
        dialect,
        batch.map(({ work }) => work),
      ).catch((cause: unknown) => {
        const reason = new UnavailableError('The database did not take the transaction.', {
          cause,
        });
        return batch.map((): Outcome => ({ status: 'rejected', reason }));
      });
      for (const [index, { settle }] of batch.entries()) {
        settle(outcomes[index] ?? { status: 'rejected', reason: new Error('It was not run.') });
      }
    }
    running = undefined;
  }

  const add = <Result>(work: Work<Result>, isExclusive: boolean) =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length >= maxWaiting) {
        throw new UnavailableError('Too many transactions wait already.');
      }
      let result: Result;
      waiting.push({
        isExclusive,
        work: async (unit) => {
          result = await work(unit);
        },
        settle: (outcome) =>
          outcome.status === 'fulfilled' ? resolve(result) : reject(outcome.reason),
      });
      running ??= run();
    });

  return {
    enqueue: (work) => add(work, false),
    enqueueExclusive: (work) => add(work, true),
    idle: async () => running,
  };
}

function takeBatch(waiting: BatchItem[]): BatchItem[] {
  if (waiting[0]?.isExclusive === true) return waiting.splice(0, 1);
  const exclusive = waiting.findIndex((item) => item.isExclusive);
  return waiting.splice(0, Math.min(maxBatch, exclusive === -1 ? maxBatch : exclusive));
}

/** A unit of work failed after it had written: without savepoints only the whole batch can be undone. */
class DirtyFailure extends Error {
  override readonly name = 'DirtyFailure';
}

const maxAttempts = 4;

/**
 * Commits a batch in one transaction. All units run at the same time, so that what they ask of the database
 * at the same moment is asked once. Most of them succeed, or refuse before they have written. Where one fails
 * later, the batch is undone and its units run again one after the other, with a savepoint each. Where
 * another process was in the way, the next attempt is alone in the database, so that it cannot happen again.
 */
async function commitBatch(
  db: Knex,
  dialect: Dialect,
  works: readonly Work<unknown>[],
): Promise<readonly Outcome[]> {
  let run = runConcurrently;
  let exclusive = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runTransaction(db, dialect, exclusive, (transaction) => run(works, transaction));
    } catch (error) {
      // Units that run one after the other take their locks in no order that other processes keep to.
      exclusive = true;
      if (error instanceof DirtyFailure) run = runSequentially;
      else if (!dialect.isTransient(error) || attempt >= maxAttempts) throw error;
    }
  }
}

async function runConcurrently(
  works: readonly Work<unknown>[],
  transaction: Transaction,
): Promise<readonly Outcome[]> {
  const units = works.map((work) => ({ work, unit: transaction.createUnit() }));
  const outcomes = await Promise.allSettled(
    units.map(async ({ work, unit }) => work(unit).finally(unit.locks.release)),
  );
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') continue;
    requireOwnFailure(transaction.dialect, outcome.reason);
    if (units[index]?.unit.dirty !== false) throw new DirtyFailure();
  }
  return outcomes;
}

async function runSequentially(
  works: readonly Work<unknown>[],
  transaction: Transaction,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const work of works) outcomes.push(await runInSavepoint(work, transaction));
  return outcomes;
}

async function runInSavepoint(work: Work<unknown>, transaction: Transaction): Promise<Outcome> {
  const { connection, dialect } = transaction;
  const unit = transaction.createUnit();
  await connection.exec('SAVEPOINT unit');
  try {
    const value = await work(unit);
    await connection.exec('RELEASE SAVEPOINT unit');
    return { status: 'fulfilled', value };
  } catch (reason) {
    requireOwnFailure(dialect, reason);
    // Where the transaction or the connection has ended, this fails, and the batch with it.
    await connection.exec('ROLLBACK TO SAVEPOINT unit; RELEASE SAVEPOINT unit').catch(() => {
      throw reason;
    });
    return { status: 'rejected', reason };
  } finally {
    unit.locks.release();
  }
}

/** If the error is not caused by one unit of work (a lost connection, say), fails the whole batch. */
function requireOwnFailure(dialect: Dialect, reason: unknown): void {
  if (dialect.isTransient(reason) || dialect.isOutage(reason)) throw reason;
}
