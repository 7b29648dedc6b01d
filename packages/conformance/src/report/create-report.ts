import type { Operation } from '../scenario/operation.js';
import { toFindingGroups } from './finding-groups.js';
import type { Report, ReportedOperation, Result, RunOutcome, Subject, Verdict } from './report.js';

/** The parts of a report that need no summary. */
export interface ReportParts {
  readonly subject: Subject;
  readonly runId: string;
  readonly results: readonly Result[];
  /** The operations of the contract by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** Operations that were expected to fail and passed. */
  readonly stale?: readonly string[];
}

/** Summarizes results. */
export function createReport({
  subject,
  runId,
  results,
  operations,
  stale = [],
}: ReportParts): Report {
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
  return {
    subject,
    operations: toReported(results, operations, subject.documentation),
    runId,
    outcome,
    totals,
    results,
    groups,
    ...(stale.length > 0 && { stale }),
  };
}

function toReported(
  results: readonly Result[],
  operations: ReadonlyMap<string, Operation>,
  documentation: string | undefined,
): readonly ReportedOperation[] {
  const ids = new Set(results.map(({ operation }) => operation));
  return [...operations.values()]
    .filter(({ operationId }) => ids.has(operationId))
    .map((operation) => ({
      id: operation.operationId,
      summary: operation.summary,
      ...(documentation !== undefined && {
        documentation: `${documentation}/${toDocumentedPlace(operation)}`,
      }),
      exceptions: Object.entries(operation.exceptions).map(([name, { status }]) => ({
        name,
        status,
      })),
    }));
}

/** The place of an operation in the documentation of a Numberkit server. */
function toDocumentedPlace({ service, method, path }: Operation): string {
  return `tag/${service.name.toLowerCase()}/${method}${path}`;
}

function toOutcome(totals: Readonly<Record<Verdict, number>>, isStale: boolean): RunOutcome {
  if (totals.suiteFault > 0) return 'suiteFault';
  if (totals.fail + totals.notImplemented > 0 || isStale) return 'failed';
  // A run without a single verdict on the subject must not look like success.
  return totals.blocked > 0 || totals.pass + totals.known === 0 ? 'blocked' : 'passed';
}
