import { toFindingGroups } from './finding-groups.js';
import type { Report, Result, RunOutcome, Subject, Verdict } from './report.js';

/**
 * Summarizes results.
 *
 * @param stale operations that were expected to fail and passed
 */
export function createReport(
  subject: Subject,
  runId: string,
  results: readonly Result[],
  stale: readonly string[] = [],
): Report {
  const totals: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    warn: 0,
    known: 0,
    notImplemented: 0,
    blocked: 0,
    suiteFault: 0,
  };
  for (const { verdict } of results) totals[verdict] += 1;
  const groups = toFindingGroups(results, subject.kind === 'server');
  const outcome = toOutcome(totals, stale.length > 0);
  return { subject, runId, outcome, totals, results, groups, ...(stale.length > 0 && { stale }) };
}

function toOutcome(totals: Readonly<Record<Verdict, number>>, isStale: boolean): RunOutcome {
  if (totals.suiteFault > 0) return 'suiteFault';
  if (totals.fail + totals.notImplemented > 0 || isStale) return 'failed';
  // A run without a single verdict on the subject must not look like success.
  return totals.blocked > 0 || totals.pass + totals.known === 0 ? 'blocked' : 'passed';
}
