import { type Refusal, toAwsRefusal, toAwsResponse } from '@numberkit/aws-wire/server';
import { type HttpResponse, type OperationResult, toHttpResponse } from '@numberkit/server-stubs';
import type { Visit } from './request-context.js';

type Headers = HttpResponse['headers'];

/** What a request is answered. */
export interface Reply extends Pick<OperationResult, 'operation' | 'exception' | 'error' | 'body'> {
  /** As the sender's protocol writes it. */
  readonly written: HttpResponse;
}

/** An answer of the contract's operations, in the protocol that the request came in. */
export function toReply(answer: OperationResult, { arrival, requestId }: Visit): Reply {
  const { operation, exception, error, body } = answer;
  const written =
    arrival?.protocol === 'aws' && operation !== undefined
      ? withHeaders(answer.headers, toAwsResponse(operation, answer, requestId))
      : toHttpResponse(answer, requestId);
  return { operation, exception, error, body, written };
}

/** A refusal on the way to the operations, in the protocol that the request came in. */
export function toRefusalReply(
  refusal: Refusal,
  { arrival, requestId }: Visit,
  headers: Headers = {},
): Reply {
  const { status, exception, body } = refusal;
  const facts = { operation: arrival?.operation, exception, error: undefined, body };
  if (arrival?.protocol === 'aws') {
    return { ...facts, written: withHeaders(headers, toAwsRefusal(refusal, requestId)) };
  }
  const named = { 'X-Amzn-ErrorType': exception, ...headers };
  return { ...facts, written: toHttpResponse({ ...facts, status, headers: named }, requestId) };
}

function withHeaders(headers: Headers, written: HttpResponse): HttpResponse {
  return { ...written, headers: { ...headers, ...written.headers } };
}
