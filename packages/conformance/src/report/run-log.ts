import { operations } from '@numberkit/contract';
import { suite } from '../suite.js';
import { toFindingGroups } from './finding-groups.js';
import type { Finding, OnResult, Report, Result, RunOutcome, Subject, Verdict } from './report.js';

/** Collects the results of a run, and measures the duration of each case. */
export interface RunLog {
  add(result: Result): void;
  toReport(subject: Subject, runId: string): Report;
}

/** The plan of a run. */
export interface RunPlan {
  /** The number of cases. */
  readonly of: number;
  /** Whether the run includes all cases of each of its operations. */
  readonly isWhole: boolean;
  /** The cases and operations that are known to fail. */
  readonly expectedFailures?: readonly string[] | undefined;
  /** Called with each result as it comes. */
  readonly onResult?: OnResult | undefined;
}

/** Starts the log of a run whose cases run one after another. */
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
      // A run of a part of an operation does not show that the operation no longer fails.
      ...createReport(subject, runId, results, isWhole ? toStale(results, expectedFailures) : []),
      startedAt,
      duration: performance.now() - start,
    }),
  };
}

/**
 * The entries of a file of expected failures: a case or an operation on each line, with a member after it if
 * only findings about that are expected; comments after `#`.
 *
 * @throws {RangeError} A line names neither a case nor an operation.
 */
export function toExpectedFailures(text: string): readonly string[] {
  const entries = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  const known = new Set<string>([...suite.map(({ id }) => id), ...Object.keys(operations)]);
  const unknown = entries.map(toEntryName).find((name) => !known.has(name));
  if (unknown === undefined) return entries;
  throw new RangeError(
    `${JSON.stringify(unknown)} among the expected failures is neither a case nor an operation`,
  );
}

// No id contains a blank.
function toEntryName(entry: string): string {
  return entry.split(/\s+/, 1)[0] ?? '';
}

/** Whether the entries for a name expect a finding: an entry without a member expects any. */
function isExpected(name: string, entries: readonly string[], { member = '' }: Finding): boolean {
  return entries
    .filter((entry) => toEntryName(entry) === name)
    .map((entry) => entry.slice(name.length).trim())
    .some((only) => only === '' || member === only || member.startsWith(`${only}.`));
}

/**
 * A result with regard to the expected failures. A case that fails as expected does not fail the run, and
 * neither does one that depends on such a case. It fails with a finding that is not expected. A case that is named by its id and passes fails the run, so
 * that the list stays true; a case that is named by its operation does not, because some cases pass even if
 * the operation is not implemented.
 */
export function withExpectation(result: Result, expectedFailures: readonly string[]): Result {
  const { id, operation, blockedBy, missingOperation = operation } = result;
  const basis = blockedBy === undefined ? [] : [blockedBy, blockedBy.split('/')[0] ?? ''];
  const names = [id, missingOperation, operation, ...basis];
  const expected = new Set(expectedFailures.map(toEntryName));
  const knownBy = names.find((name) => expected.has(name));
  if (knownBy === undefined) return result;
  const known = { ...result, verdict: 'known', knownBy } as const;
  switch (result.verdict) {
    case 'fail':
    case 'warn':
    case 'notImplemented':
      if (!result.findings.every((each) => isExpected(knownBy, expectedFailures, each))) {
        return { ...result, reason: 'it is expected to fail, but not with all of these findings' };
      }
      return { ...known, reason: 'it is among the expected failures' };
    case 'blocked':
      // What blocks it otherwise, such as a state that lacks something, is not known.
      return blockedBy === undefined ? result : known;
    case 'pass':
      return knownBy === id
        ? {
            ...result,
            verdict: 'fail',
            reason: 'it is among the expected failures and passes: remove it from the list',
          }
        : result;
    default:
      return result;
  }
}

/** The operations among the expected failures of which cases ran and all passed. */
export function toStale(
  results: readonly Result[],
  expectedFailures: readonly string[],
): readonly string[] {
  return [...new Set(expectedFailures.map(toEntryName))].filter((name) => {
    const its = results.filter(({ operation }) => operation === name);
    return its.length > 0 && its.every(({ verdict }) => verdict === 'pass');
  });
}

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
