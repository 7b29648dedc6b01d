import { createReport } from './create-report.js';
import { toStale, withExpectation } from './expected-failures.js';
import type { OnResult, Report, Result, Subject } from './report.js';

/** Collects what a run finds, with the time that each case takes. */
export interface RunLog {
  add(result: Result): void;
  toReport(subject: Subject, runId: string): Report;
}

/** What a run is to be. */
export interface RunPlan {
  /** How many cases there are. */
  readonly of: number;
  /** Whether all that there is of an operation is played. */
  readonly isWhole: boolean;
  /** The cases and operations that are known not to pass. */
  readonly expectedFailures?: readonly string[] | undefined;
  /** Is told of each result as it comes. */
  readonly onResult?: OnResult | undefined;
}

/** Begins the log of a run whose cases are played one after another. */
export function createRunLog(plan: RunPlan): RunLog {
  const { of, isWhole, expectedFailures = [], onResult } = plan;
  const startedAt = new Date();
  const start = performance.now();
  const results: Result[] = [];
  let last = start;
  return {
    add: (result) => {
      const now = performance.now();
      const timed = { ...withExpectation(result, expectedFailures), duration: now - last };
      last = now;
      const done = results.push(timed);
      onResult?.(timed, { done, of });
    },
    toReport: (subject, runId) => ({
      // Of a part of an operation nobody can say that nothing fails any more.
      ...createReport(subject, runId, results, isWhole ? toStale(results, expectedFailures) : []),
      startedAt,
      duration: performance.now() - start,
    }),
  };
}
