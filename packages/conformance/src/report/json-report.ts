import type { Headers } from '../wire/http.js';
import type { Report, Result } from './report.js';

/** A report as JSON; `report.schema.json` describes it. */
export interface JsonReport extends Omit<Report, 'startedAt'> {
  /** Rises with every change that could mislead a reader of the version before. */
  readonly version: 1;
  /** ISO 8601. */
  readonly startedAt?: string;
}

/** A report as JSON, without the session tokens that would let a reader act as the caller. */
export function toJsonReport(report: Report): JsonReport {
  const { startedAt, results, ...rest } = report;
  return {
    version: 1,
    ...rest,
    ...(startedAt && { startedAt: startedAt.toISOString() }),
    results: results.map(withoutSecrets),
  };
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

/** Maximum characters of a body; a run sends many bodies as large as a server accepts. */
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

// A signature is valid for one request and some minutes; a session's token for every request.
const secret = 'x-amz-security-token';

function withoutTokens(headers: Headers): Headers {
  const entries = Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.toLowerCase() === secret ? '(left out)' : value]),
  );
}
