import { isRecord } from '@numberkit/contract';
import type { ClientDriver, Outcome } from '../../src/index.js';
import { type OperationId, operations } from '../phone-numbers.js';
import type { Members } from '../servers/messages.js';

/** An HTTP request of the client. */
export interface ClientRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Members;
}

/** The steps of a call; a mutant does one of them wrongly. */
export interface ClientParts {
  toPath(segment: string): string;
  toTimestamp(date: Date): unknown;
  toToken(): string | undefined;
  toRequest(request: ClientRequest): ClientRequest;
  send(url: string, request: ClientRequest): Promise<Response>;
  toDate(value: number | string): unknown;
  toOutput(output: Members): unknown;
  toException(outcome: Exception): Outcome;
  /** Whether it reads the page after another one. */
  readsOn(page: Members): boolean;
}

type Exception = Extract<Outcome, { kind: 'exception' }>;

/** A small correct client. */
export const correctParts: ClientParts = {
  toPath: encodeURIComponent,
  toTimestamp: (date) => date.getTime() / 1000,
  toToken: () => crypto.randomUUID(),
  toRequest: (request) => request,
  send: (url, { method, headers, body }) =>
    fetch(url, {
      method,
      headers,
      // A request of an operation without members in its body has none.
      ...(headers['content-type'] !== undefined && { body: JSON.stringify(body) }),
    }),
  toDate: (value) => new Date(typeof value === 'number' ? value * 1000 : value),
  toOutput: (output) => output,
  toException: (exception) => exception,
  readsOn: () => true,
};

/** A driver of the small client, with some of its parts replaced. */
export function createDriver(parts: Partial<ClientParts> = {}): ClientDriver {
  return {
    name: 'toy client',
    readsItems: true,
    start: async (baseUrl) => {
      const all = { ...correctParts, ...parts };
      return {
        call: (operation, input) => call(all, baseUrl, operation, { ...input }),
        items: (operation, input) => readItems(all, baseUrl, operation, { ...input }),
        close: async () => {},
      };
    },
  };
}

/** Calls an operation until its last page. */
async function readItems(
  parts: ClientParts,
  baseUrl: string,
  operation: OperationId,
  input: Members,
): Promise<Outcome> {
  const { pagination } = operations[operation];
  if (!pagination) return { kind: 'failure', error: new TypeError('There are no pages.') };
  const items: unknown[] = [];
  let token: unknown;
  for (;;) {
    const next = token !== undefined && { [pagination.inputToken]: token };
    const outcome = await call(parts, baseUrl, operation, { ...input, ...next });
    if (outcome.kind !== 'success' || !isRecord(outcome.output)) return outcome;
    const { [pagination.items]: page, [pagination.outputToken]: following } = outcome.output;
    items.push(...(Array.isArray(page) ? page : []));
    token = following;
    if (token === undefined || !parts.readsOn(outcome.output))
      return { kind: 'success', output: items };
  }
}

async function call(
  parts: ClientParts,
  baseUrl: string,
  operation: OperationId,
  input: Members,
): Promise<Outcome> {
  try {
    const request = parts.toRequest(createRequest(parts, operation, input));
    const response = await parts.send(baseUrl + request.path, request);
    return await readOutcome(parts, response);
  } catch (error) {
    return { kind: 'failure', error };
  }
}

function createRequest(parts: ClientParts, operation: OperationId, input: Members): ClientRequest {
  const { method, path, members, idempotencyToken } = operations[operation];
  const token = idempotencyToken === undefined ? undefined : parts.toToken();
  const body = Object.entries({
    ...(token !== undefined && idempotencyToken && { [idempotencyToken]: token }),
    ...input,
  })
    .filter(([name]) => !members.path.includes(name))
    .map(([name, value]) => [name, value instanceof Date ? parts.toTimestamp(value) : value]);
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => parts.toPath(String(input[name]))),
    headers: members.body.length === 0 ? {} : { 'content-type': 'application/json' },
    body: Object.fromEntries(body),
  };
}

async function readOutcome(parts: ClientParts, response: Response): Promise<Outcome> {
  const json: unknown = await response.json();
  if (!isRecord(json)) throw new TypeError('The body is not an object.');
  if (response.ok) return { kind: 'success', output: parts.toOutput(withDates(parts, json)) };
  return parts.toException({
    kind: 'exception',
    name: response.headers.get('x-amzn-errortype') ?? '',
    status: response.status,
    members: json,
  });
}

function withDates(parts: ClientParts, json: Members): Members {
  const members = Object.entries(json).map(([name, value]) => {
    const isTimestamp = typeof value === 'number' || typeof value === 'string';
    if (name.endsWith('Timestamp') && isTimestamp) return [name, parts.toDate(value)];
    if (Array.isArray(value)) {
      return [name, value.map((item) => (isRecord(item) ? withDates(parts, item) : item))];
    }
    return [name, isRecord(value) ? withDates(parts, value) : value];
  });
  return Object.fromEntries(members);
}
