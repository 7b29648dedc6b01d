import {
  createRoleRefusal,
  type Refusal,
  toAwsRefusal,
  toAwsResponse,
} from '@numberkit/aws-wire/server';
import type { OperationId, Role } from '@numberkit/contract';
import { type HttpResponse, type OperationResult, toHttpResponse } from '@numberkit/server-stubs';
import type { RequestContext } from './request-context.js';

type Headers = HttpResponse['headers'];

/** The result of a request: the facts that log and journal hold, and the response that is sent. */
export interface RequestResult
  extends Pick<OperationResult, 'operation' | 'exception' | 'error' | 'body'> {
  /** Written in the protocol of the request. */
  readonly response: HttpResponse;
}

export function toRequestResult(
  result: OperationResult,
  { form, requestId }: RequestContext,
): RequestResult {
  const { operation, exception, error, body } = result;
  const response =
    form === 'aws' && operation !== undefined
      ? withHeaders(result.headers, toAwsResponse(operation, result, requestId))
      : toHttpResponse(result, requestId);
  return { operation, exception, error, body, response };
}

/** The result of a request that is refused before its operation is called. */
export function toRefusalResult(
  refusal: Refusal,
  { form, match, requestId }: RequestContext,
  headers: Headers = {},
): RequestResult {
  const { status, exception, body } = refusal;
  const facts = { operation: match?.operation, exception, error: undefined, body };
  if (form === 'aws') {
    return { ...facts, response: withHeaders(headers, toAwsRefusal(refusal, requestId)) };
  }
  const named = { 'X-Amzn-ErrorType': exception, ...headers };
  return { ...facts, response: toHttpResponse({ ...facts, status, headers: named }, requestId) };
}

function withHeaders(headers: Headers, response: HttpResponse): HttpResponse {
  return { ...response, headers: { ...headers, ...response.headers } };
}

/**
 * The refusal of a request by the exception that an operation declares for a role.
 *
 * @throws {Error} The operation declares none.
 */
export function createRefusal(operation: OperationId, role: Role, message: string): Refusal {
  const refusal = createRoleRefusal(operation, role, message);
  if (refusal === undefined) throw new Error(`${operation} declares no exception for ${role}.`);
  return refusal;
}
