import { type OperationId, operations } from '@numberkit/contract';
import type { Headers } from '../wire/http.js';
import type { Report, Result } from './report.js';

/** An operation of the contract that was put to the test. */
export interface JsonOperation {
  readonly id: OperationId;
  readonly summary: string;
  /** The exceptions that it declares, in the contract's order. */
  readonly exceptions: readonly { readonly name: string; readonly status: number }[];
}

/** A report as the JSON that is written and embedded; `report.schema.json` describes it. */
export interface JsonReport extends Omit<Report, 'startedAt'> {
  /** Rises when a reader of the one before could be misled. */
  readonly version: 1;
  /** ISO 8601. */
  readonly startedAt?: string;
  readonly operations: readonly JsonOperation[];
}

/** A report as JSON. What would let a reader act as the caller is left out of its requests. */
export function toJsonReport(report: Report): JsonReport {
  const { startedAt, results, ...rest } = report;
  const ids = new Set(results.map(({ operation }) => operation));
  return {
    version: 1,
    ...rest,
    ...(startedAt && { startedAt: startedAt.toISOString() }),
    operations: [...ids].map(toJsonOperation),
    results: results.map(withoutSecrets),
  };
}

function toJsonOperation(id: OperationId): JsonOperation {
  const { summary, exceptions } = operations[id];
  const named = Object.entries(exceptions).map(([name, { status }]) => ({ name, status }));
  return { id, summary, exceptions: named };
}

function withoutSecrets(result: Result): Result {
  return {
    ...result,
    exchanges: result.exchanges.map(({ request, response, ...rest }) => ({
      ...rest,
      ...(request && {
        request: { ...request, ...cutBody(request.body), headers: withoutTokens(request.headers) },
      }),
      ...(response && { response: { ...response, ...cutBody(response.body) } }),
    })),
  };
}

/** Characters of a body that a report holds whole; a run sends many that are as large as a server takes. */
const maxBody = 32 * 1024;

function cutBody(body: string | undefined): { body?: string; bodyLength?: number } {
  if (body === undefined || body.length <= maxBody) return {};
  const half = maxBody / 2;
  const leftOut = body.length - maxBody;
  return {
    body: `${body.slice(0, half)}… (${leftOut} characters left out) …${body.slice(-half)}`,
    bodyLength: body.length,
  };
}

// A signature serves one request for some minutes; a session's token serves for all of them.
const secret = 'x-amz-security-token';

function withoutTokens(headers: Headers): Headers {
  const entries = Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.toLowerCase() === secret ? '(left out)' : value]),
  );
}
