import {
  type ClientExceptionFacts,
  type ClientOperationFacts,
  fromWireOutput,
  isRecord,
  toExceptionName,
} from '@numberkit/contract';
import type { Call } from './call.js';
import { UnexpectedResponseError } from './errors.js';
import type { OperationResult } from './result.js';
import { toRetryAfter } from './retry.js';
import {
  type ExceptionClasses,
  ServiceException,
  UnknownServiceException,
} from './service-exception.js';
import type { FetchResponse, ResponseHeaders } from './transport.js';
import type { InputProblem } from './validator.js';

/** A response with its whole body. */
interface Received {
  readonly operation: string;
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
export function toOperationResult(
  { facts, settings }: Call,
  attempts: number,
  { status, headers }: FetchResponse,
  text: string,
): OperationResult<unknown> {
  const { transport, validator, platform, exceptionClasses } = settings;
  const { operationId: operation, service, success, noContent } = facts;
  const { requestIdHeader } = service;
  const requestId = (requestIdHeader && headers.get(requestIdHeader)) || undefined;
  const result = { status, headers, requestId, attempts };
  const declared = transport.toStatus?.(facts, status) ?? status;
  // A body that comes all the same says nothing.
  if (noContent?.includes(declared)) return { output: undefined, ...result };
  const body = transport.readBody ? transport.readBody(text) : toJsonObject(text);
  const received: Received = { operation, ...result, text, body };
  if (status < 200 || status > 299) {
    throw toServiceException(facts, exceptionClasses, received, platform.now());
  }
  const toError = (problem: string, cause?: unknown) =>
    new UnexpectedResponseError(problem, text, { ...received, cause });
  if (!success.includes(declared)) throw toError('the status is not declared');
  if (!body) throw toError('its body is not a JSON object');
  let found: InputProblem | undefined;
  try {
    found = validator?.findOutputProblem(facts, declared, body);
    if (!found) return { output: fromWireOutput(facts, body), ...result };
  } catch (cause) {
    throw toError('a member of it cannot be read', cause);
  }
  throw toError(`${found.member} ${found.problem}`.trim());
}

/** The exception of an error response. */
function toServiceException(
  facts: ClientOperationFacts,
  classes: ExceptionClasses,
  received: Received,
  now: number,
): ServiceException {
  const { headers, text, body = {} } = received;
  const code = toCode(facts, received);
  const [name = '', declared] = findDeclared(facts, received, code) ?? [];
  const context = {
    ...received,
    name,
    role: declared?.role,
    retryAfter: toRetryAfter(headers.get('retry-after'), now),
    members: declared?.members.filter((member) => member !== '__type') ?? [],
  };
  if (!declared) return new UnknownServiceException(context, body, { code, text });
  const { [name]: Exception = ServiceException } = classes[facts.service.name] ?? {};
  // A class takes contexts of its own name only, and the class was found by the name.
  return new Exception(context as never, body);
}

/** The name of an exception of AWS, or the type of a problem, as the response has it. */
function toCode(
  { service }: ClientOperationFacts,
  { headers, body }: Received,
): string | undefined {
  if (service.errorForm === 'aws') {
    return toExceptionName(headers.get('x-amzn-errortype')) ?? toExceptionName(body?.['__type']);
  }
  const type = body?.['type'];
  return typeof type === 'string' ? type : undefined;
}

/**
 * The exception of the operation that a response is: by its name or the type of the problem, or if it has
 * none by its status, if the operation declares exactly one for that.
 */
function findDeclared(
  { service, exceptions }: ClientOperationFacts,
  { status, body }: Received,
  code: string | undefined,
): [name: string, facts: ClientExceptionFacts] | undefined {
  const all = Object.entries(exceptions);
  const ofStatus = all.filter(([, one]) => one.status === status);
  // One type of problem can have several statuses.
  const named = [...ofStatus, ...all].find(([name, { defaults }]) => {
    return code && code === (service.errorForm === 'aws' ? name : defaults?.['type']);
  });
  if (named) return named;
  const isNameless = body && (!code || code === 'about:blank');
  return isNameless && ofStatus.length === 1 ? ofStatus[0] : undefined;
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
