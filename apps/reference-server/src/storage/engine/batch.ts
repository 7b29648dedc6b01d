import type { Knex } from 'knex';
import type { Access, Dialect } from '../dialects/dialect.js';
import { UnavailableError } from '../errors.js';
import { type OnRetry, runTransaction, type Transaction, type UnitOfWork } from './transaction.js';

/** The function of a unit of work. It shares a transaction with others and sees nothing of them. */
export type Work<Result> = (unit: UnitOfWork) => Promise<Result>;

/** Commits units of work that wait at the same time in one transaction: one flush to disk serves them all. */
export interface BatchQueue {
  /**
   * Resolves once the writes of `work` are durable. If `work` throws, its writes alone are undone, and the promise
   * rejects with its error. `work` may run more than once, each time as if for the first time.
   *
   * @throws {UnavailableError} Too many units wait already, or the batch could not be committed.
   */
  enqueue<Result>(work: Work<Result>): Promise<Result>;
  /** As `enqueue`, but in a batch of its own: for work on more than a few rows. */
  enqueueExclusive<Result>(work: Work<Result>): Promise<Result>;
  /** As `enqueueExclusive`, and no other process has a transaction meanwhile. */
  enqueueAlone<Result>(work: Work<Result>): Promise<Result>;
  /** How many units wait for a batch. */
  readonly waiting: number;
  /** Resolves when nothing is left in the queue. */
  idle(): Promise<void>;
}

/** A batch that is over. */
export interface BatchReport {
  /** How many units of work it had. */
  readonly units: number;
  /** From its beginning to its end, in milliseconds. */
  readonly duration: number;
  /** Whether it is in the database, and has changed it. */
  readonly result: 'written' | 'read' | 'failed';
}

type Outcome = PromiseSettledResult<unknown>;

interface QueuedUnit {
  readonly work: Work<unknown>;
  /** What it has for itself; undefined if it shares a batch with other units. */
  readonly aloneIn: 'batch' | 'database' | undefined;
  /** Settles the promise that `enqueue` returned. */
  readonly settle: (outcome: Outcome) => void;
}

export interface BatchQueueOptions {
  /** How many units of work may wait before further ones are rejected. */
  readonly maxWaiting: number;
  /** How many units of work a batch has at most. */
  readonly maxBatch: number;
  /** How many batches run at the same time. */
  readonly concurrency: number;
  /** Whether the units only read. */
  readonly access: 'read' | 'write';
  /** Called at the end of each batch, before the promises of its units settle. It throws nothing. */
  readonly onEnded?: (report: BatchReport) => void;
  /** Called when a batch runs again. It throws nothing. */
  readonly onRetry?: OnRetry | undefined;
}

export function createBatchQueue(
  db: Knex,
  dialect: Dialect,
  options: BatchQueueOptions,
): BatchQueue {
  const { maxWaiting, maxBatch, concurrency, access, onEnded = () => undefined, onRetry } = options;
  const waiting: QueuedUnit[] = [];
  const running = new Set<Promise<void>>();

  async function run(ended: PromiseWithResolvers<void>): Promise<void> {
    // Requests that have already arrived at the process join the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = takeBatch(waiting, maxBatch);
      const start = performance.now();
      const { outcomes, result } = await commitBatch(
        db,
        dialect,
        batch.map(({ work }) => work),
        batch[0]?.aloneIn === 'database' ? 'exclusive' : access,
        onRetry,
      ).catch((cause: unknown): CommittedBatch => {
        const reason = new UnavailableError('The database did not take the transaction.', {
          cause,
        });
        return { outcomes: batch.map(() => ({ status: 'rejected', reason })), result: 'failed' };
      });
      onEnded({ units: batch.length, duration: performance.now() - start, result });
      for (const [index, { settle }] of batch.entries()) {
        settle(outcomes[index] ?? { status: 'rejected', reason: new Error('The unit never ran.') });
      }
    }
    running.delete(ended.promise);
    ended.resolve();
  }

  function start(): void {
    if (running.size === concurrency) return;
    const ended = Promise.withResolvers<void>();
    running.add(ended.promise);
    void run(ended);
  }

  const add = <Result>(work: Work<Result>, aloneIn: QueuedUnit['aloneIn']) =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length >= maxWaiting) {
        throw new UnavailableError('Too many transactions wait already.');
      }
      let result: Result;
      waiting.push({
        aloneIn,
        work: async (unit) => {
          result = await work(unit);
        },
        settle: (outcome) =>
          outcome.status === 'fulfilled' ? resolve(result) : reject(outcome.reason),
      });
      start();
    });

  return {
    enqueue: (work) => add(work, undefined),
    enqueueExclusive: (work) => add(work, 'batch'),
    enqueueAlone: (work) => add(work, 'database'),
    get waiting() {
      return waiting.length;
    },
    idle: async () => void (await Promise.all(running)),
  };
}

function takeBatch(waiting: QueuedUnit[], maxBatch: number): QueuedUnit[] {
  if (waiting[0]?.aloneIn !== undefined) return waiting.splice(0, 1);
  const exclusive = waiting.findIndex(({ aloneIn }) => aloneIn !== undefined);
  return waiting.splice(0, Math.min(maxBatch, exclusive === -1 ? maxBatch : exclusive));
}

/** A unit of work failed after it had written: without savepoints only the whole batch can be undone. */
class DirtyFailure extends Error {
  override readonly name = 'DirtyFailure';
}

const maxAttempts = 4;

interface CommittedBatch extends Pick<BatchReport, 'result'> {
  readonly outcomes: readonly Outcome[];
}

/**
 * Commits a batch in one transaction. All units run at the same time, so that their calls of one statement
 * run as one. Most of them succeed, or refuse before they have written. If one fails later, the batch is rolled back
 * and its units run again one after the other, with a savepoint each. After a conflict with another process, the
 * next attempt is alone in the database, so that there is no second conflict.
 *
 * @param firstAccess That of the first attempt.
 */
async function commitBatch(
  db: Knex,
  dialect: Dialect,
  works: readonly Work<unknown>[],
  firstAccess: Access,
  onRetry: OnRetry | undefined,
): Promise<CommittedBatch> {
  let run = runConcurrently;
  let access = firstAccess;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const work = async (transaction: Transaction): Promise<CommittedBatch> => {
        const outcomes = await run(works, transaction);
        return { outcomes, result: transaction.hasWritten ? 'written' : 'read' };
      };
      return await runTransaction(db, dialect, access, work, onRetry);
    } catch (error) {
      // Sequential units lock rows in the order of their requests and could deadlock with another process.
      if (access === 'write') access = 'exclusive';
      if (error instanceof DirtyFailure) run = runSequentially;
      else if (!dialect.isTransient(error) || attempt >= maxAttempts) throw error;
      onRetry?.(error instanceof DirtyFailure ? 'unit' : 'conflict');
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
    rethrowBatchFailure(transaction.dialect, outcome.reason);
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
  const { hasWritten } = transaction;
  await connection.exec('SAVEPOINT unit');
  try {
    const value = await work(unit);
    await connection.exec('RELEASE SAVEPOINT unit');
    return { status: 'fulfilled', value };
  } catch (reason) {
    rethrowBatchFailure(dialect, reason);
    // If the transaction or the connection has ended, this fails, and the batch with it.
    await connection.exec('ROLLBACK TO SAVEPOINT unit; RELEASE SAVEPOINT unit').catch(() => {
      throw reason;
    });
    transaction.hasWritten = hasWritten;
    return { status: 'rejected', reason };
  } finally {
    unit.locks.release();
  }
}

/** If the error is not caused by one unit of work (a lost connection, say), fails the whole batch. */
function rethrowBatchFailure(dialect: Dialect, reason: unknown): void {
  const isOfBatch =
    dialect.isTransient(reason) || dialect.isOutage(reason) || dialect.isOfConnection(reason);
  if (isOfBatch) throw reason;
}
