import { type OperationFacts, toHandlerInput, toWireOutput } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { ClientGone } from './body/body-errors.js';
import { checkMembers } from './check-members.js';
import { createOperationErrors } from './errors/operation-errors.js';
import { RequestError } from './errors/request-error.js';
import { ServiceError, toServiceError } from './errors/service-error.js';
import type { Handler, Refuse } from './handler.js';
import { readBodyFacts } from './operation-document.js';
import { type OperationResult, toErrorResult } from './operation-result.js';
import { defaultBodyLimit, type OperationsOptions } from './options.js';
import {
  type OperationRequest,
  type ReadMembers,
  type RequestMembers,
  readMembers,
} from './read-members.js';
import type { OperationValidator } from './validator/operation-validator.js';

/** A call as it comes in. */
export interface IncomingCall<Context> {
  readonly requestId: string;
  /** Makes the handler's context, once the request has been read and before it is checked. */
  readonly context: (operation: OperationId) => Context | Promise<Context>;
}

/**
 * Handles the requests of one operation. A result is undefined when the client went away before its
 * request was complete; the promises never reject.
 */
export interface Endpoint<Context> {
  handle(
    request: OperationRequest,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined>;
  handleMembers(
    members: RequestMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined>;
}

/** The options of an endpoint. */
export interface EndpointOptions<Context> extends OperationsOptions<Context> {
  /** The operations that have a handler. */
  readonly implemented: readonly OperationId[];
}

const internalMessage = 'The server failed; quote the request id to its operator.';

const unavailableMessage = 'The server is unavailable; try again after a moment.';

/** Makes the endpoint of one operation: it reads, checks, calls the handler and writes the result. */
export function createEndpoint<Op extends OperationId, Context>(
  operation: Op,
  handler: Handler<Op, Context>,
  validator: OperationValidator,
  options: EndpointOptions<Context>,
): Endpoint<Context> {
  const facts: OperationFacts = operations[operation];
  const errors = createOperationErrors(facts);
  const { implemented, bodyLimit = defaultBodyLimit } = options;
  const readOptions = { operation: facts, body: readBodyFacts(facts), bodyLimit };

  async function succeed(
    members: ReadMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult> {
    const { requestId } = call;
    const context = await call.context(operation);
    await checkMembers(members, readOptions, validator);
    const refuse = createRefuse(operation, requestId);
    const input = toHandlerInput(operation, members);
    const { status, body } = await handler(input, {
      operation,
      implemented,
      requestId,
      context,
      refuse,
    });
    const json = toWireOutput(operation, body);
    return { operation, status, headers: {}, body: json, exception: undefined, error: undefined };
  }

  function toFailure(cause: unknown, requestId: string): OperationResult {
    const retryAfter = options.toRetryAfter?.(cause);
    if (retryAfter === undefined) {
      const members = { Message: internalMessage };
      return toErrorResult(operation, errors.byRole('internal', { requestId, members, cause }));
    }
    const role = errors.has('unavailable') ? 'unavailable' : 'internal';
    const refusal = { requestId, members: { Message: unavailableMessage }, cause, retryAfter };
    return toErrorResult(operation, errors.byRole(role, refusal));
  }

  function toRefusal(error: unknown, requestId: string): OperationResult | undefined {
    if (error instanceof ClientGone) return undefined;
    if (error instanceof ServiceError) return toErrorResult(operation, error);
    if (!(error instanceof RequestError)) return toFailure(error, requestId);
    return toErrorResult(operation, errors.ofRequest(error, requestId));
  }

  async function run(
    read: () => ReadMembers | Promise<ReadMembers>,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined> {
    const { requestId } = call;
    let result: OperationResult | undefined;
    try {
      result = await succeed(await read(), call);
    } catch (error) {
      result = toRefusal(error, requestId);
    }
    if (result === undefined || validator.checkResponse === undefined) return result;
    try {
      await validator.checkResponse(result.status, result.body);
      return result;
    } catch (error) {
      return toFailure(error, requestId);
    }
  }

  return {
    handle: (request, call) => run(() => readMembers(request, readOptions), call),
    handleMembers: (members, call) => run(() => ({ ...members, problems: [] }), call),
  };
}

function createRefuse<Op extends OperationId>(operation: Op, requestId: string): Refuse<Op> {
  const facts: OperationFacts = operations[operation];
  return (code, members, options) => {
    const name = String(code);
    const exception = facts.exceptions[name];
    if (exception?.raisedBy !== 'handler') {
      throw new TypeError(`${facts.operationId} declares no ${name} for its handler to raise.`);
    }
    const form = { name, ...exception };
    return toServiceError(services[facts.service], form, { ...options, requestId, members });
  };
}
