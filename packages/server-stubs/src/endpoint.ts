import {
  type OperationFacts,
  type OperationId,
  operations,
  toHandlerInput,
  toWireOutput,
} from '@numberkit/contract';
import { ClientGone } from './body/client-gone.js';
import { readBodyFacts } from './document/operation-document.js';
import { createOperationErrors, createRefuse } from './errors/operation-errors.js';
import { ServiceError } from './errors/service-error.js';
import { toFaultError } from './errors/to-fault-error.js';
import type { Handler } from './handler.js';
import { checkMembers } from './members/check-members.js';
import {
  type OperationRequest,
  type ReadMembers,
  readMembers,
  toReadMembers,
} from './members/read-members.js';
import { type OperationResult, toErrorResult } from './operation-result.js';
import { defaultBodyLimit, type OperationsOptions } from './options.js';
import { RequestFault } from './problems/request-fault.js';
import { requireAcceptable } from './require-acceptable.js';
import type { OperationValidator, RequestMembers } from './validator/operation-validator.js';

/** A call as it comes in. */
export interface IncomingCall<Context> {
  readonly requestId: string;
  /**
   * Makes what the handler works with. It is asked once the request has been read and before it is held
   * against the contract.
   */
  readonly context: (operation: OperationId) => Context | Promise<Context>;
}

/**
 * Answers the requests of one operation. Its answers are undefined when the client went away before its
 * request was complete, and never reject.
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

/** What an endpoint is told of its server. */
export interface EndpointOptions<Context> extends OperationsOptions<Context> {
  /** The operations that have a handler. */
  readonly implemented: readonly OperationId[];
}

const internalMessage = 'The server failed to answer; quote the request id to its operator.';

const unavailableMessage = 'The server cannot answer now; try again after a moment.';

/** Makes the endpoint of one operation: it reads, validates, has the handler answer, and answers. */
export function createEndpoint<Op extends OperationId, Context>(
  operation: Op,
  handler: Handler<Op, Context>,
  validator: OperationValidator,
  options: EndpointOptions<Context>,
): Endpoint<Context> {
  const facts: OperationFacts = operations[operation];
  const errors = createOperationErrors(facts);
  const bodyLimit = options.bodyLimit ?? defaultBodyLimit;
  const reading = { operation: facts, body: readBodyFacts(facts), bodyLimit };

  async function succeed(
    members: ReadMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult> {
    const { requestId } = call;
    const context = await call.context(operation);
    await checkMembers(members, facts, validator);
    const refuse = createRefuse(operation, requestId);
    const input = toHandlerInput(operation, members);
    const { status, body } = await handler(input, {
      operation,
      implemented: options.implemented,
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
    if (!(error instanceof RequestFault)) return toFailure(error, requestId);
    return toErrorResult(operation, toFaultError(facts, errors, error, requestId));
  }

  async function answer(
    read: () => ReadMembers | Promise<ReadMembers>,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined> {
    const { requestId } = call;
    let answer: OperationResult | undefined;
    try {
      answer = await succeed(await read(), call);
    } catch (error) {
      answer = toRefusal(error, requestId);
    }
    if (answer === undefined || validator.checkResponse === undefined) return answer;
    try {
      await validator.checkResponse(answer.status, answer.body);
      return answer;
    } catch (error) {
      return toFailure(error, requestId);
    }
  }

  return {
    handle: (request, call) =>
      answer(() => {
        if (errors.has('notAcceptable')) requireAcceptable(request.headers);
        return readMembers(request, reading);
      }, call),
    handleMembers: (members, call) => answer(() => toReadMembers(members, reading), call),
  };
}
