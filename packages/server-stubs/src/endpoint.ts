import {
  joinInput,
  type OperationFacts,
  type OperationId,
  operations,
  toWireOutput,
} from '@numberkit/contract';
import type { Request } from 'express';
import { type Answer, toErrorAnswer } from './answer.js';
import { ClientGone } from './body/client-gone.js';
import { readBodyFacts } from './document/operation-document.js';
import { createOperationErrors, createRefuse } from './errors/operation-errors.js';
import { ServiceError } from './errors/service-error.js';
import { toFaultError } from './errors/to-fault-error.js';
import type { Handler } from './handler.js';
import { checkMembers } from './members/check-members.js';
import { readMembers } from './members/read-members.js';
import { defaultBodyLimit, type OperationsRouterOptions } from './options.js';
import { RequestFault } from './problems/request-fault.js';
import { requireAcceptable } from './require-acceptable.js';
import type { OperationValidator } from './validator/operation-validator.js';

/** A request that has found its operation. */
export interface RoutedRequest {
  readonly request: Request;
  /** The path's members, still percent-encoded. */
  readonly path: ReadonlyMap<string, string>;
  readonly requestId: string;
}

/**
 * Answers the requests of one operation. It resolves to undefined when the client went away before its
 * request was complete, and never rejects.
 */
export type Endpoint = (routed: RoutedRequest) => Promise<Answer | undefined>;

const internalMessage = 'The server failed to answer; quote the request id to its operator.';

const unavailableMessage = 'The server cannot answer now; try again after a moment.';

/** Makes the endpoint of one operation: it reads, validates, has the handler answer, and answers. */
export function createEndpoint<Op extends OperationId, Context>(
  operation: Op,
  handler: Handler<Op, Context>,
  validator: OperationValidator,
  options: OperationsRouterOptions<Context>,
): Endpoint {
  const facts: OperationFacts = operations[operation];
  const errors = createOperationErrors(facts);
  const bodyLimit = options.bodyLimit ?? defaultBodyLimit;
  const reading = { operation: facts, body: readBodyFacts(facts), bodyLimit };

  async function succeed({ request, path, requestId }: RoutedRequest): Promise<Answer> {
    if (errors.has('notAcceptable')) requireAcceptable(request);
    const members = await readMembers(request, path, reading);
    const context = await options.context({ request, operation, requestId });
    await checkMembers(members, facts, validator);
    const refuse = createRefuse(operation, requestId);
    const input = joinInput(operation, members);
    const { status, body } = await handler(input, { operation, requestId, context, refuse });
    const json = toWireOutput(operation, body);
    return { status, headers: {}, body: json, exception: undefined, error: undefined };
  }

  function toFailure(cause: unknown, requestId: string): Answer {
    const retryAfter = options.toRetryAfter?.(cause);
    if (retryAfter === undefined) {
      const members = { Message: internalMessage };
      return toErrorAnswer(errors.byRole('internal', { requestId, members, cause }));
    }
    const role = errors.has('unavailable') ? 'unavailable' : 'internal';
    const members = { Message: unavailableMessage };
    return toErrorAnswer(errors.byRole(role, { requestId, members, cause, retryAfter }));
  }

  function toRefusal(error: unknown, requestId: string): Answer | undefined {
    if (error instanceof ClientGone) return undefined;
    if (error instanceof ServiceError) return toErrorAnswer(error);
    if (!(error instanceof RequestFault)) return toFailure(error, requestId);
    return toErrorAnswer(toFaultError(facts, errors, error.fault, requestId));
  }

  return async (routed) => {
    const { requestId } = routed;
    const answer = await succeed(routed).catch((error: unknown) => toRefusal(error, requestId));
    if (answer === undefined || validator.checkAnswer === undefined) return answer;
    const verdict = validator.checkAnswer(answer.status, answer.body);
    return verdict.then(
      () => answer,
      (error: unknown) => toFailure(error, requestId),
    );
  };
}
