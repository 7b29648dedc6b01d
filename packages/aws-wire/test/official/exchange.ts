import { toQuery } from '@numberkit/contract';
import type { HttpRequest, HttpResponse } from '../../src/server.js';
import { toPercentEncoded } from '../../src/signature/canonical-request.js';

/** The part of an official client's request that is used here. */
interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Makes the response to a request of an official client. */
export type Responder = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

/** An HTTP handler of an official client. */
export interface RequestHandler {
  handle(sent: SentRequest): Promise<{ response: ReceivedResponse }>;
}

interface ReceivedResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** An HTTP handler that responds without a network. */
export function createRequestHandler(respond: Responder): RequestHandler {
  return {
    async handle(sent) {
      const { status, headers, body } = await respond(toHttpRequest(sent));
      // Node's HTTP has the headers of responses in lower case.
      const lowerCase = Object.entries(headers).map(
        ([name, value]) => [name.toLowerCase(), value] as const,
      );
      const response = {
        statusCode: status,
        headers: Object.fromEntries(lowerCase),
        body: new TextEncoder().encode(body),
      };
      return { response };
    },
  };
}

function toHttpRequest({ method, path, query = {}, headers, body }: SentRequest): HttpRequest {
  const target = path + toQuery(query, toPercentEncoded);
  return { method, target, headers: Object.entries(headers), body: toBytes(body) };
}

function toBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body === undefined) return new Uint8Array();
  throw new Error('The body is neither bytes nor text.');
}
