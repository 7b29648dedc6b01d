import {
  type ContractTypes,
  type HandlerInputOf,
  joinInput,
  type OperationFacts,
  type OperationIdOf,
  type ServiceFacts,
  toWireOutput,
} from '@numberkit/contract';
import { ClientGone } from './body/body-errors.js';
import { checkMembers } from './check-members.js';
import { EncodedBody } from './encoded-body.js';
import { createOperationErrors, type OperationErrors } from './errors/operation-errors.js';
import { RequestError, toRequestError } from './errors/request-error.js';
import { ServiceError, toServiceError } from './errors/service-error.js';
import {
  createStreamSignals,
  EventStreamBody,
  isEventStream,
  type StreamSignals,
  toStreamCall,
} from './event-stream.js';
import type {
  CallOf,
  HandledCallOf,
  MemberProblem,
  RefuseOf,
  StreamingHandlerOf,
} from './handler.js';
import { isWrittenBody } from './http-response.js';
import { type OperationResult, toErrorResult } from './operation-result.js';
import type { OperationsOptions, RoleRefusal } from './options.js';
import {
  type OperationRequest,
  type ReadMembers,
  type ReadOptions,
  type RequestMembers,
  readMembers,
  renameMembers,
} from './read-members.js';
import type { OperationValidator } from './validator/operation-validator.js';

/** A call as it comes in. */
export interface IncomingCall<Context> {
  readonly requestId: string;
  /** Makes the handler's context, once the request has been read and before it is checked. */
  readonly context: (operation: OperationFacts) => Context | Promise<Context>;
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
  /** A role for which the operation declares no exception is a failure of the server. */
  refuse(refusal: RoleRefusal, requestId: string): OperationResult;
  /** The failure of the server behind an unexpected error. */
  fail(error: unknown, requestId: string): OperationResult;
}

/** The parts of an endpoint. */
export interface EndpointOptions<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Context,
> extends Pick<OperationsOptions<Types, Context>, 'stopping' | 'toRetryAfter'> {
  readonly operation: Op;
  readonly handler: StreamingHandlerOf<Types, Op, Context>;
  readonly validator: OperationValidator;
  readonly readOptions: ReadOptions;
  /** The operations that have a handler. */
  readonly implemented: readonly OperationFacts[];
}

/** The message of a failure; only a response with a request id has one to quote. */
function toInternalMessage({ requestIdHeader }: ServiceFacts): string {
  return requestIdHeader === undefined
    ? 'The server failed; its operator finds the cause in its log.'
    : 'The server failed; quote the request id to its operator.';
}

const unavailableMessage = 'The server is unavailable; try again after a moment.';

/** Makes the endpoint of one operation: it reads, checks, calls the handler and writes the result. */
export function createEndpoint<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Context,
>(options: EndpointOptions<Types, Op, Context>): Endpoint<Context> {
  const { operation, handler, validator, readOptions, implemented } = options;
  const facts = readOptions.operation;
  const { service, noContent } = facts;
  const errors = createOperationErrors(facts);
  // Members have been read under their own names.
  const joinFacts = { ...facts, wireNames: {} };

  async function succeed(
    members: ReadMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult> {
    const { requestId } = call;
    const context = await call.context(facts);
    await checkMembers(members, readOptions, validator);
    const input: unknown = joinInput(joinFacts, members);
    const own: CallOf<Types, Op, Context> = {
      operation,
      facts,
      implemented,
      requestId,
      context,
      refuse: createRefuse<Types, Op>(facts, requestId),
      encode: (output) => new EncodedBody(facts, output),
      refuseMembers: (problems) => refuseMembers(errors, problems, requestId),
    };
    const signals = facts.events && createStreamSignals(options.stopping);
    const handled = signals === undefined ? own : { ...own, ...toStreamCall(signals) };
    // The contract has accepted the input, and its facts are those of its types.
    const { status, body } = await handler(
      input as HandlerInputOf<Types, Op>,
      handled as HandledCallOf<Types, Op, Context>,
    );
    if ((body === undefined) !== noContent.includes(status)) {
      const returned = body === undefined ? 'no body' : 'a body';
      throw new TypeError(`The handler of ${operation} returned ${returned} with ${status}.`);
    }
    return {
      operation: facts,
      service,
      status,
      headers: {},
      body: toBody(body, signals),
      exception: undefined,
      error: undefined,
    };
  }

  function toBody(body: unknown, signals: StreamSignals | undefined): unknown {
    if (signals !== undefined && isEventStream(body)) {
      return new EventStreamBody(facts, body, signals);
    }
    return isWrittenBody(body) ? body : toWireOutput(facts, body);
  }

  function toFailure(cause: unknown, requestId: string): OperationResult {
    const retryAfter = options.toRetryAfter?.(cause);
    if (retryAfter === undefined) {
      const refusal = { requestId, message: toInternalMessage(service), cause };
      return toErrorResult(facts, errors.byRole('internal', refusal));
    }
    const role = facts.roles.unavailable === undefined ? 'internal' : 'unavailable';
    const refusal = { requestId, message: unavailableMessage, cause, retryAfter };
    return toErrorResult(facts, errors.byRole(role, refusal));
  }

  function toRefusal(error: unknown, requestId: string): OperationResult | undefined {
    if (error instanceof ClientGone) return undefined;
    if (error instanceof ServiceError) return toErrorResult(facts, error);
    if (!(error instanceof RequestError)) return toFailure(error, requestId);
    return toErrorResult(facts, errors.ofRequest(error, requestId));
  }

  /** Takes members that something else has read; their sender knows them by the names of the input. */
  function take(members: RequestMembers): ReadMembers {
    const named = readOptions.hasWireNames ? renameMembers(members, readOptions) : members;
    const { path, query, header, body } = named;
    return { path, query: { ...header, ...query }, body, problems: [], sentNames: {} };
  }

  async function run(
    read: () => ReadMembers | Promise<ReadMembers>,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined> {
    let result: OperationResult | undefined;
    try {
      result = await succeed(await read(), call);
    } catch (error) {
      result = toRefusal(error, call.requestId);
    }
    if (result === undefined || validator.checkResponse === undefined) return result;
    // The events come later, and the validator knows whole responses only.
    if (result.body instanceof EventStreamBody) return result;
    try {
      const { body } = result;
      const json = isWrittenBody(body) ? await body.read() : body;
      await validator.checkResponse(result.status, json);
      return { ...result, body: json };
    } catch (error) {
      return toFailure(error, call.requestId);
    }
  }

  return {
    handle: (request, call) => run(() => readMembers(request, readOptions), call),
    handleMembers: (members, call) => run(() => take(members), call),
    refuse: ({ role, ...refusal }, requestId) => {
      try {
        return toErrorResult(facts, errors.byRole(role, { ...refusal, requestId }));
      } catch (error) {
        return toFailure(error, requestId);
      }
    },
    fail: toFailure,
  };
}

function createRefuse<Types extends ContractTypes<Types>, Op extends OperationIdOf<Types>>(
  facts: OperationFacts,
  requestId: string,
): RefuseOf<Types, Op> {
  return (code, members, options) => {
    const name = String(code);
    const exception = facts.exceptions[name];
    if (exception?.raisedBy !== 'handler') {
      throw new TypeError(`${facts.operationId} declares no ${name} for its handler to raise.`);
    }
    const error = { name, ...exception };
    return toServiceError(facts.service, error, { ...options, requestId, members });
  };
}

function refuseMembers(
  errors: OperationErrors,
  problems: readonly MemberProblem[],
  requestId: string,
): ServiceError {
  const wrong = problems.map(({ member, reason }) => ({
    name: member,
    message: reason,
    kind: 'invalid' as const,
  }));
  return errors.ofRequest(toRequestError(wrong), requestId);
}
