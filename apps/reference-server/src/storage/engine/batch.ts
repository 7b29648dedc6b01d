import { UnavailableError } from '../unavailable-error.js';
import type { WorkTransaction } from './transaction.js';

/** A piece of work that shares its transaction with others and knows nothing of them. */
export type Work<Result> = (transaction: WorkTransaction) => Promise<Result>;

/** Commits works that wait at the same time in one transaction: one flush to disk serves them all. */
export interface GroupCommit {
  /**
   * Resolves once what the work wrote is durable. A work that throws is undone alone, and is rejected
   * with what it threw. It may be run more than once, each time as if for the first time.
   *
   * @throws {UnavailableError} Too many works wait already, or the group could not be committed.
   */
  add<Result>(work: Work<Result>): Promise<Result>;
  /** As `add`, but in a transaction of its own: for work that looks at more than a few rows. */
  addAlone<Result>(work: Work<Result>): Promise<Result>;
  /** Resolves when no work is left. */
  idle(): Promise<void>;
}

/** A work in a group: it ends by saying what is to be told to the one who waits for it. */
interface Member {
  readonly work: Work<unknown>;
  readonly isAlone: boolean;
  readonly settle: (outcome: PromiseSettledResult<unknown>) => void;
}

/** Runs the works of a group and commits. Rejects when that failed for all of them. */
export type CommitGroup = (
  works: readonly Work<unknown>[],
) => Promise<readonly PromiseSettledResult<unknown>[]>;

// Large enough that the commit is a small part of a group's cost, small enough that the first of a
// group does not wait long for the last.
const mostInGroup = 128;

/** @param mostWaiting How many works may wait before more are turned away. */
export function createGroupCommit(commit: CommitGroup, mostWaiting: number): GroupCommit {
  const waiting: Member[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // What has already arrived at the process joins the first group.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const group = takeGroup(waiting);
      try {
        const outcomes = await commit(group.map(({ work }) => work));
        for (const [index, { settle }] of group.entries()) {
          settle(outcomes[index] ?? { status: 'rejected', reason: new Error('It was not run.') });
        }
      } catch (cause) {
        const reason = new UnavailableError('The database did not take the transaction.', {
          cause,
        });
        for (const { settle } of group) settle({ status: 'rejected', reason });
      }
    }
    running = undefined;
  }

  const add = <Result>(work: Work<Result>, isAlone: boolean) =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length >= mostWaiting) {
        throw new UnavailableError('Too many transactions wait already.');
      }
      let result: Result;
      waiting.push({
        isAlone,
        work: async (transaction) => {
          result = await work(transaction);
        },
        settle: (outcome) =>
          outcome.status === 'fulfilled' ? resolve(result) : reject(outcome.reason),
      });
      running ??= run();
    });

  return {
    add: (work) => add(work, false),
    addAlone: (work) => add(work, true),
    idle: async () => running,
  };
}

function takeGroup(waiting: Member[]): Member[] {
  if (waiting[0]?.isAlone === true) return waiting.splice(0, 1);
  const alone = waiting.findIndex((member) => member.isAlone);
  return waiting.splice(0, Math.min(mostInGroup, alone === -1 ? mostInGroup : alone));
}
