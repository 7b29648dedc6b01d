import type { Suite } from '../create-suite.js';
import type { Mismatch } from '../matching/compare.js';
import { MissingPrerequisite, Throttled, Unreachable } from '../scenario/errors.js';
import { toExceptionNames } from '../scenario/exception-name.js';
import { toExpectations, toExpectedException } from '../scenario/expectation.js';
import type { Operation } from '../scenario/operation.js';
import { type AnyScenario, toExchanges, toLevel } from '../scenario/scenario.js';
import type { HttpResponse } from '../wire/http.js';
import { createReport } from './create-report.js';
import { toStale, withExpectation } from './expected-failures.js';
import { maskMessages } from './mask.js';
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

/** The verdict on a scenario that threw: an error that the suite does not expect is a fault of the suite. */
export function toStopped(error: unknown): NonNullable<ScenarioRun['stopped']> {
  if (error instanceof MissingPrerequisite) {
    return { verdict: 'blocked', reason: `it needs ${error.message}` };
  }
  if (error instanceof Unreachable || error instanceof Throttled) {
    return { verdict: 'blocked', reason: error.message };
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { verdict: 'suiteFault', reason };
}

/** The result of a scenario that ran or was blocked. */
export function createResult(scenario: AnyScenario, run: ScenarioRun): Result {
  const { id, title, played: rule, provenance, group = 'rules' } = scenario;
  const { stopped } = run;
  const level = toLevel(title);
  const exception = toException(scenario);
  const missing = run.exchanges.find((each) => isNotImplemented(scenario, each))?.operation;
  const verdict = stopped?.verdict ?? toVerdict(run, missing !== undefined, level === 'MUST');
  const { exchanges, findings } = maskMessages(run, (name) => findOperation(scenario, name));
  return {
    id,
    operation: scenario.operation.operationId,
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

function toVerdict({ findings }: ScenarioRun, isMissing: boolean, isBinding: boolean): Verdict {
  if (findings.length === 0) return 'pass';
  if (isMissing) return 'notImplemented';
  return isBinding ? 'fail' : 'warn';
}

/** Whether the subject says in an exchange of a scenario that it lacks the operation. */
export function isNotImplemented(
  scenario: AnyScenario,
  { operation: id, response }: ExchangeRecord,
): boolean {
  const operation = findOperation(scenario, id);
  return (
    operation !== undefined && response !== undefined && saysNotImplemented(operation, response)
  );
}

function findOperation(scenario: AnyScenario, id: string): Operation | undefined {
  const called = [scenario, ...toExchanges(scenario)].map(({ operation }) => operation);
  return called.find(({ operationId }) => operationId === id);
}

/** Whether a response says that the operation is not implemented. The exception's name excludes a gateway's 501. */
export function saysNotImplemented(operation: Operation, response: HttpResponse): boolean {
  const { notImplemented } = operation.service.unrouted;
  if (response.status !== notImplemented.status) return false;
  return toExceptionNames(operation, response).includes(notImplemented.name);
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
  readonly suite: Suite;
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
  const { suite, of, isWhole, expectedFailures = [], onResult } = plan;
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
      ...createReport({
        subject,
        runId,
        results,
        operations: suite.operations,
        // A run of a part of an operation does not show that the operation no longer fails.
        stale: isWhole ? toStale(results, expectedFailures) : [],
      }),
      startedAt,
      duration: performance.now() - start,
    }),
  };
}
