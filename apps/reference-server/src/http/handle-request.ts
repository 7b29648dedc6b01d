import { randomUUID } from 'node:crypto';
import { type HeaderList, type Refusal, toHeaderList } from '@numberkit/aws-wire/server';
import type { DocumentedFacts, OperationFacts } from '@numberkit/contract';
import {
  EventStreamBody,
  type HttpResponse,
  type OperationResult,
  type Operations,
  type RoleRefusal,
  type RouteMatch,
  readBytes,
  sendHttpResponse,
} from '@numberkit/server-stubs';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Authenticate } from '../identity/authenticate.js';
import type { Scope } from '../storage/scope.js';
import { createProtocols, toRefusalResult } from './protocols.js';
import type { RateLimiter } from './rate-limiter.js';
import { readTraceparent, toTrace } from './request-log.js';

export interface RequestHandlerOptions<Context> {
  readonly contract: DocumentedFacts;
  readonly operations: Operations<Context>;
  /** Judges a request by its headers, before its body is read. */
  readonly guard: Guard;
  /** Finds out who calls, and counts the calls where they are limited; undefined if callers have no accounts. */
  readonly callers?: {
    readonly authenticate: Authenticate;
    readonly rates: RateLimiter | undefined;
  };
  /** Has this process read what testers have set through others; undefined if there are no others. */
  readonly catchUp?: (() => Promise<void>) | undefined;
  /** Makes what a handler gets beside the input. */
  readonly toContext: (context: RequestContext) => Context;
  /** Keeps a request: before its response is sent, or when the client has gone away. */
  readonly record: (context: RequestContext) => void;
  /** Logs a request when it is over; undefined if `record` is the log. */
  readonly log?: (context: RequestContext) => void;
  /** Counts a request when it is over. */
  readonly count?: (context: RequestContext) => void;
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
  const { contract, operations, guard, callers, toContext, record, log, count, logger } = options;
  const { catchUp } = options;
  const protocols = createProtocols(contract, operations.match);

  async function respond(context: RequestContext): Promise<void> {
    const { response } = context;
    response.once('close', () => {
      log?.(context);
      count?.(context);
      if (context.result === undefined) record(context);
    });
    const result = await handleRequest(context);
    if (result === undefined) return;
    if (response.destroyed) {
      if (result.body instanceof EventStreamBody) result.body.close();
      return;
    }
    context.result = { ...result, response: protocols.toResponse(context, result) };
    // Before the response: a client that has it and reads the journal finds the request there.
    record(context);
    try {
      await sendHttpResponse(response, context.result.response);
    } catch (error) {
      // A part of a stream was sent: the connection has been closed, which shows that the rest is missing.
      if (hasClientLeft(error)) return;
      const { request, requestId } = context;
      const traceparent = readTraceparent(request.headers);
      logger.error({ requestId, traceparent, cause: toTrace(error) }, 'a response broke off');
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
      // An operation without a body declares no exception for one that is too large.
      return refuse({ role: operation.roles.tooLarge ? 'tooLarge' : 'invalidRequest', message });
    }
    try {
      await catchUp?.();
    } catch (error) {
      return operations.fail({ operation, path, requestId }, error);
    }
    const received = { method, target: request.originalUrl, headers, body };
    if (callers !== undefined) {
      const caller = await callers.authenticate(operation, received);
      if (caller.kind === 'refused') return toRefusalResult(caller, operation);
      context.scope = caller.scope;
      const { operationId } = operation;
      const retryAfter = await callers.rates?.take(operationId, caller.scope, performance.now());
      if (retryAfter !== undefined && retryAfter > 0) {
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

function hasClientLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** The operation of a request, and the protocol in which its sender calls it. */
export type RequestMatch =
  | ({ readonly protocol: 'contract' | 'restJson1' } & RouteMatch)
  | { readonly protocol: 'awsJson1_0'; readonly operation: OperationFacts }
  /** The service has no such operation. */
  | {
      readonly protocol: 'awsJson1_0' | 'restJson1';
      readonly operation: undefined;
      /** The operation's name in the request, if it names one. */
      readonly named: string | undefined;
      readonly refusal: Refusal;
    };

/** A request on its way through the server, and the facts that the steps find out about it. */
export class RequestContext {
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
  /** Undefined for a request that is for no operation. */
  readonly match: RequestMatch | undefined;
  readonly time: Date = new Date();
  /** The account and region of its resources, once they are known. */
  scope: Scope | undefined;
  /** The input of the handler, once the contract has accepted it. */
  accepted: AcceptedInput | undefined;
  /** The id of the fault that happened to it. */
  fault: string | undefined;
  /** Undefined until there is a result, and for ever if the client went away. */
  result: RequestResult | undefined;
  readonly #start = performance.now();
  #headers: HeaderList | undefined;

  constructor(
    request: Request,
    response: Response,
    match: RequestMatch | undefined,
    requestId: string,
  ) {
    this.request = request;
    this.response = response;
    this.match = match;
    this.requestId = requestId;
  }

  /** The headers as they were sent. */
  get headers(): HeaderList {
    this.#headers ??= toHeaderList(this.request.rawHeaders);
    return this.#headers;
  }

  /** Whether its sender uses the contract's own form or a protocol of AWS. */
  get form(): 'contract' | 'aws' {
    return (this.match?.protocol ?? 'contract') === 'contract' ? 'contract' : 'aws';
  }

  /** The operation of the contract, or the one that the request names and the contract does not have. */
  get operationName(): string | undefined {
    const { match } = this;
    if (match === undefined) return undefined;
    return match.operation === undefined ? match.named : match.operation.operationId;
  }

  /** The time since the request began, in milliseconds. */
  get duration(): number {
    return Math.round((performance.now() - this.#start) * 1000) / 1000;
  }

  /** Closes the connection without a response; never resolves, as nothing is left to do. */
  drop(): Promise<never> {
    this.request.socket.destroy();
    return new Promise(() => undefined);
  }
}

/** An input that the contract has accepted. */
export interface AcceptedInput {
  readonly operation: OperationFacts;
  readonly input: object;
}

/** The result of a request: the facts that log and journal hold, and the response that is sent. */
export interface RequestResult extends OperationResult {
  /** Written in the protocol of the request. */
  readonly response: HttpResponse;
}
