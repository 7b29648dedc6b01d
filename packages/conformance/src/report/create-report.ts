import type { Report, Result, RunOutcome, Subject, Verdict } from './report.js';

/** Adds up results. */
export function createReport(subject: Subject, runId: string, results: readonly Result[]): Report {
  const totals: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    warn: 0,
    notImplemented: 0,
    blocked: 0,
    suiteFault: 0,
  };
  for (const { verdict } of results) totals[verdict] += 1;
  return { subject, runId, outcome: toOutcome(totals), totals, results };
}

function toOutcome(totals: Readonly<Record<Verdict, number>>): RunOutcome {
  if (totals.suiteFault > 0) return 'suiteFault';
  if (totals.fail + totals.notImplemented > 0) return 'failed';
  // A run in which nothing was shown is as far from green as one that was kept from running.
  return totals.blocked > 0 || totals.pass === 0 ? 'blocked' : 'passed';
}
