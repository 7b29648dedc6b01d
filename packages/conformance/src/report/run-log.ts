import { createReport } from './create-report.js';
import type { OnResult, Report, Result, Subject } from './report.js';

/** Collects what a run finds, with the time that each scenario takes. */
export interface RunLog {
  add(result: Result): void;
  toReport(subject: Subject, runId: string): Report;
}

/**
 * Begins the log of a run whose scenarios are played one after another.
 *
 * @param of how many there are
 * @param onResult is told of each as it comes
 */
export function createRunLog(of: number, onResult: OnResult = () => {}): RunLog {
  const startedAt = new Date();
  const start = performance.now();
  const results: Result[] = [];
  let last = start;
  return {
    add: (result) => {
      const now = performance.now();
      const timed = { ...result, duration: now - last };
      last = now;
      onResult(timed, { done: results.push(timed), of });
    },
    toReport: (subject, runId) => ({
      ...createReport(subject, runId, results),
      startedAt,
      duration: performance.now() - start,
    }),
  };
}
