import {
  fromWireOutput,
  isRecord,
  type OperationFacts,
  toExceptionName,
} from '@numberkit/contract';
import { type OperationId, type Output, operations } from '@numberkit/contract/phone-numbers';
import type { Call } from './call.js';
import { UnexpectedResponseError } from './errors.js';
import { exceptionClasses } from './gen/errors.gen.js';
import type { OperationResult } from './result.js';
import { toRetryAfter } from './retry.js';
import { type ServiceException, UnknownServiceException } from './service-exception.js';
import type { FetchResponse, ResponseHeaders } from './transport.js';

/** A response with its whole body. */
interface Received {
  readonly operation: OperationId;
  readonly attempts: number;
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly requestId: string | undefined;
  readonly text: string;
  /** The text as a JSON object; undefined if it is none. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Reads the response of an attempt.
 *
 * @throws {ServiceException} It is an error.
 * @throws {UnexpectedResponseError} It is a success that cannot be understood.
 */
export function toOperationResult<Op extends OperationId>(
  { operation, settings }: Call<Op>,
  attempts: number,
  { status, headers }: FetchResponse,
  text: string,
): OperationResult<Output<Op>> {
  const { transport, validator, platform } = settings;
  const requestId = headers.get('x-amzn-requestid') ?? undefined;
  const body = transport.readBody ? transport.readBody(text) : toJsonObject(text);
  const received: Received = { operation, attempts, status, headers, requestId, text, body };
  if (status < 200 || status > 299) throw toServiceException(received, platform.now());
  if (!operations[operation].success.includes(status)) {
    throw new UnexpectedResponseError('the operation does not declare that status', text, received);
  }
  if (!body) throw new UnexpectedResponseError('its body is not a JSON object', text, received);
  try {
    const found = validator?.findOutputProblem(operation, status, body);
    if (found) {
      const problem = `${found.member} ${found.problem}`.trim();
      throw new UnexpectedResponseError(problem, text, received);
    }
    const output = fromWireOutput(operation, body);
    return { output, status, headers, requestId, attempts };
  } catch (cause) {
    if (cause instanceof UnexpectedResponseError) throw cause;
    throw new UnexpectedResponseError('a member of it cannot be read', text, {
      ...received,
      cause,
    });
  }
}

/** The exception of an error response. */
function toServiceException(received: Received, now: number): ServiceException {
  const { operation, status, headers, text, body } = received;
  const facts = operations[operation];
  const { __type } = body ?? {};
  const code = toExceptionName(headers.get('x-amzn-errortype')) ?? toExceptionName(__type);
  const name = code ?? (body && toOnlyException(facts, status));
  const declared = name !== undefined && Object.hasOwn(facts.exceptions, name);
  const role = declared ? facts.exceptions[name]?.role : undefined;
  const Exception = declared ? exceptionClasses[facts.service][name] : undefined;
  const retryAfter = toRetryAfter(headers.get('retry-after'), now);
  const context = { ...received, role, retryAfter };
  return Exception
    ? new Exception(context, body ?? {})
    : new UnknownServiceException(context, body ?? {}, { code, text });
}

/** The exception of a status for which the operation declares exactly one. */
function toOnlyException(facts: OperationFacts, status: number): string | undefined {
  const names = Object.keys(facts.exceptions).filter(
    (name) => facts.exceptions[name]?.status === status,
  );
  return names.length === 1 ? names[0] : undefined;
}

/** A text as a JSON object; undefined if it is anything else. */
function toJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
