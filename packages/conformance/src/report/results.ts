import { toExceptionName } from '@numberkit/contract';
import { operations, services } from '@numberkit/contract/phone-numbers';
import type { Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/matcher.js';
import { toExpectations, toExpectedException } from '../scenario/expectation.js';
import { type AnyScenario, toExchanges, toLevel, toOperation } from '../scenario/scenario.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import { createReport } from './create-report.js';
import { toStale, withExpectation } from './expected-failures.js';
import type {
  ExchangeRecord,
  Finding,
  OnResult,
  Report,
  Result,
  Subject,
  Verdict,
} from './report.js';

/** The exchanges and findings of a scenario that ran. */
export interface ScenarioRun {
  readonly exchanges: readonly ExchangeRecord[];
  readonly findings: readonly Finding[];
  /** Why it did not run to its end. */
  readonly stopped?: {
    readonly verdict: 'blocked' | 'suiteFault';
    readonly reason: string;
    /** The case that this one depends on. */
    readonly blockedBy?: string;
  };
}

/** The result of a scenario that ran or was blocked. */
export function createResult(scenario: AnyScenario, run: ScenarioRun): Result {
  const { id, title, played: rule, provenance, group = 'rules' } = scenario;
  const { exchanges, findings, stopped } = run;
  const level = toLevel(title);
  const exception = toException(scenario);
  const verdict = stopped?.verdict ?? toVerdict(run, level === 'MUST');
  const missing = exchanges.find(isNotImplemented)?.operation;
  return {
    id,
    operation: toOperation(scenario),
    group,
    ...(exception !== undefined && { exception }),
    title,
    ...(rule && { played: rule }),
    level,
    provenance,
    verdict,
    ...(verdict === 'notImplemented' && missing && { missingOperation: missing }),
    findings,
    ...(stopped && { reason: stopped.reason }),
    ...(stopped?.blockedBy !== undefined && { blockedBy: stopped.blockedBy }),
    exchanges,
  };
}

function toVerdict({ findings, exchanges }: ScenarioRun, isBinding: boolean): Verdict {
  if (findings.length === 0) return 'pass';
  if (exchanges.some(isNotImplemented)) return 'notImplemented';
  return isBinding ? 'fail' : 'warn';
}

/** Whether the subject says in an exchange that it lacks the operation. The exception's name excludes a gateway's 501. */
export function isNotImplemented({ operation, response }: ExchangeRecord): boolean {
  if (response?.status !== 501) return false;
  const { notImplemented } = services[operations[operation].service].unrouted;
  return toExceptionNames(response).includes(notImplemented);
}

/** The names that a response gives its exception, in its header and in its body, without namespaces. */
export function toExceptionNames({ headers, body }: HttpResponse): readonly string[] {
  const json = parseJson(body);
  const type = isMembers(json) ? json['__type'] : undefined;
  return [headers['x-amzn-errortype'], type].flatMap((name) => toExceptionName(name) ?? []);
}

/** The exception that a scenario is about: the first one that an exchange expects. */
function toException(scenario: AnyScenario): string | undefined {
  for (const { operation, expect } of toExchanges(scenario)) {
    const [first] = toExpectations(expect);
    // An exception that the operation does not declare is found when the scenario runs.
    const name = first && toExpectedException(operation, first);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The mismatches of one exchange as findings. */
export function toFindings(mismatches: readonly Mismatch[], exchange: number): readonly Finding[] {
  return mismatches.map(({ member, place, expected, actual }) => ({
    exchange,
    ...(member && { member }),
    ...(place && { place }),
    expected,
    actual,
  }));
}

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
      const isAny = expectedFailures.length > 0;
      const judged = isAny ? withExpectation(result, expectedFailures) : result;
      const timed = { ...judged, duration: now - last };
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
