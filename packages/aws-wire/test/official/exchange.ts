import type { HttpRequest, HttpResponse } from '../../src/server.js';

/** What the official clients hand to their HTTP handler, as far as it is used here. */
interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers one request of an official client. */
export type Answerer = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

/** An HTTP handler as the official clients take it. */
export interface RequestHandler {
  handle(sent: SentRequest): Promise<{ response: ReceivedResponse }>;
}

interface ReceivedResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** An HTTP handler that answers without a network. */
export function createRequestHandler(answer: Answerer): RequestHandler {
  return {
    async handle(sent) {
      const { status, headers, body } = await answer(toRawRequest(sent));
      // Node's HTTP names the headers of answers in lower case.
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

function toRawRequest({ method, path, query = {}, headers, body }: SentRequest): HttpRequest {
  if (Object.keys(query).length > 0) throw new Error('A query is not expected.');
  return { method, target: path, headers: Object.entries(headers), body: toBytes(body) };
}

function toBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body === undefined) return new Uint8Array();
  throw new Error('The body is neither bytes nor text.');
}
