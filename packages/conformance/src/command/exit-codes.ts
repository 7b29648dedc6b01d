import type { RunOutcome } from '../report/report.js';

/** A run or its setting could not be had; nothing is said about the subject. */
export const exitForSetup = 2;

/** What a run's outcome is to whoever started it. */
export const exitCodes: Readonly<Record<RunOutcome, number>> = {
  passed: 0,
  failed: 1,
  blocked: exitForSetup,
  suiteFault: exitForSetup,
};
