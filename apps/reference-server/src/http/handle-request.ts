import { randomUUID } from 'node:crypto';
import type { DocumentedFacts, OperationFacts } from '@numberkit/contract';
import {
  type OperationResult,
  type Operations,
  type RoleRefusal,
  readBytes,
  sendHttpResponse,
} from '@numberkit/server-stubs';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Authenticate } from '../identity/authenticate.js';
import { createProtocols, toRefusalResult } from './protocols.js';
import type { RateLimiter } from './rate-limiter.js';
import { RequestContext, type RequestMatch } from './request-context.js';
import { toTrace } from './request-log.js';

export interface RequestHandlerOptions<Context> {
  readonly contract: DocumentedFacts;
  readonly operations: Operations<Context>;
  /** Judges a request by its headers, before its body is read. */
  readonly guard: Guard;
  /** Finds out who calls, and counts the calls; undefined if callers have no accounts. */
  readonly callers?: { readonly authenticate: Authenticate; readonly rates: RateLimiter };
  /** Makes what a handler gets beside the input. */
  readonly toContext: (context: RequestContext) => Context;
  /** Keeps a request: before its response is sent, or when the client has gone away. */
  readonly record: (context: RequestContext) => void;
  /** Logs a request when it is over; undefined if `record` is the log. */
  readonly log?: (context: RequestContext) => void;
  readonly logger: Logger;
}

/** Refuses a request that its sender may not send. The operation is undefined if the contract has none. */
export type Guard = (
  request: Request,
  operation: OperationFacts | undefined,
) => RoleRefusal | undefined;

export interface RequestHandlers {
  /** Handles the requests for operations, in every protocol, and passes others on. */
  readonly operations: RequestHandler;
  /** Handles every request; one that is for no operation is refused. */
  readonly all: RequestHandler;
}

/**
 * Makes the handlers of requests for the operations of a contract, which read from top to bottom: every request
 * takes the same way. A protocol of AWS is a translation before the operation and one of its result.
 */
export function createRequestHandlers<Context>(
  options: RequestHandlerOptions<Context>,
): RequestHandlers {
  const { contract, operations, guard, callers, toContext, record, log, logger } = options;
  const protocols = createProtocols(contract, operations.match);

  async function respond(context: RequestContext): Promise<void> {
    const { response } = context;
    response.once('close', () => {
      log?.(context);
      if (context.result === undefined) record(context);
    });
    const result = await handleRequest(context);
    if (result === undefined || response.destroyed) return;
    context.result = { ...result, response: protocols.toResponse(context, result) };
    // Before the response: a client that has it and reads the journal finds the request there.
    record(context);
    try {
      await sendHttpResponse(response, context.result.response);
    } catch (error) {
      // A part of a stream was sent: the connection has been closed, which shows that the rest is missing.
      logger.error({ requestId: context.requestId, cause: toTrace(error) }, 'a response broke off');
    }
  }

  /** Undefined if the client went away before its request was complete. */
  async function handleRequest(context: RequestContext): Promise<OperationResult | undefined> {
    const { headers, match, request, requestId } = context;
    const { method, path } = request;
    const refuse = (refusal: RoleRefusal): OperationResult =>
      operations.refuse({ operation: match?.operation, path, requestId }, refusal);
    const denial = guard(request, match?.operation);
    if (denial !== undefined) return refuse(denial);
    if (match === undefined) return operations.refuseUnrouted(method, path, requestId);
    const { operation } = match;
    if (operation === undefined) return toRefusalResult(match.refusal, undefined);
    const body = await readBytes(request, contract.bodyLimit);
    if (body === 'gone') return undefined;
    if (body === 'too large') {
      const message = `The body is larger than ${contract.bodyLimit} bytes.`;
      return refuse({ role: 'tooLarge', message });
    }
    const received = { method, target: request.originalUrl, headers, body };
    if (callers !== undefined) {
      const caller = await callers.authenticate(operation, received);
      if (caller.kind === 'refused') return toRefusalResult(caller, operation);
      context.scope = caller.scope;
      const { operationId } = operation;
      const retryAfter = callers.rates.take(operationId, caller.scope, performance.now());
      if (retryAfter > 0) {
        const message = 'There were too many requests; wait as long as Retry-After says.';
        return refuse({ role: 'throttled', message, retryAfter });
      }
    }
    const translation = protocols.translate(match, request, received);
    if (translation.kind === 'refused') return toRefusalResult(translation, operation);
    const call = { requestId, context: () => toContext(context) };
    return translation.kind === 'members'
      ? operations.handleMembers(operation, translation.members, call)
      : operations.handle(translation.request, call);
  }

  const start = (request: Request, response: Response, match: RequestMatch | undefined) =>
    respond(new RequestContext(request, response, match, randomUUID()));
  return {
    operations: (request, response, next) => {
      const match = protocols.match(request);
      return match === undefined ? next() : start(request, response, match);
    },
    all: (request, response) => start(request, response, protocols.match(request)),
  };
}
