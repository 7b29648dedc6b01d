import { randomUUID } from 'node:crypto';
import { fromAwsJsonRequest, type HttpRequest, readRestJsonBody } from '@numberkit/aws-wire/server';
import {
  defaultBodyLimit,
  type Operations,
  readBytes,
  sendHttpResponse,
} from '@numberkit/server-stubs';
import type { RequestHandler } from 'express';
import type { Context } from '../context.js';
import type { ControlledContext } from '../control/faults.js';
import type { Journal } from '../control/journal.js';
import type { Authenticate } from '../identity/authenticate.js';
import type { Scope } from '../storage/scope.js';
import type { RateLimiter } from './rate-limiter.js';
import {
  createRefusal,
  matchRequest,
  RequestContext,
  type RequestResult,
  toRefusalResult,
  toRequestResult,
} from './request-context.js';

export interface RequestHandlerOptions {
  readonly authenticate: Authenticate;
  /** Whether an operation may be called by this `Host`. */
  readonly isAllowedHost: (host: string | undefined) => boolean;
  readonly operations: Operations<ControlledContext>;
  readonly rates: RateLimiter;
  /** The context of every handler, without the scope of its caller. */
  readonly context: Omit<Context, 'scope'>;
  /** Undefined if testers cannot control the server. */
  readonly journal: Pick<Journal, 'record'> | undefined;
  readonly logRequest: (context: RequestContext) => void;
}

export interface RequestHandlers {
  /** Handles the requests for operations, in every protocol, and passes others on. */
  readonly operations: RequestHandler;
  /** Refuses the requests that no handler before it has taken. */
  readonly unrouted: RequestHandler;
}

/** Makes the handlers of requests, which read from top to bottom: every protocol takes the same way. */
export function createRequestHandlers(options: RequestHandlerOptions): RequestHandlers {
  const { authenticate, isAllowedHost, operations, rates, journal, logRequest } = options;

  async function respond(context: RequestContext): Promise<void> {
    const { response } = context;
    response.once('close', () => {
      logRequest(context);
      if (context.result === undefined) journal?.record(context);
    });
    const result = await handleRequest(context);
    if (result === undefined || response.destroyed) return;
    context.result = result;
    // Before the response: a client that has it and reads the journal finds the request there.
    journal?.record(context);
    sendHttpResponse(response, result.response);
  }

  /** Undefined if the client went away before its request was complete. */
  async function handleRequest(context: RequestContext): Promise<RequestResult | undefined> {
    const { headers, match, request, requestId } = context;
    const { method, path } = request;
    if (match === undefined) {
      return toRequestResult(operations.refuseUnrouted(method, path, requestId), context);
    }
    if (match.operation === undefined) return toRefusalResult(match.refusal, context);
    const { operation } = match;
    if (!isAllowedHost(request.headers.host)) {
      return toRefusalResult(createRefusal(operation, 'denied', foreignHost), context);
    }
    const body = await readBytes(request, defaultBodyLimit);
    if (body === 'gone') return undefined;
    if (body === 'too large') {
      const message = `The body is larger than ${defaultBodyLimit} bytes.`;
      return toRefusalResult(createRefusal(operation, 'tooLarge', message), context);
    }
    const received = { method, target: request.originalUrl, headers, body };
    const caller = await authenticate(operation, received);
    if (caller.kind === 'refused') return toRefusalResult(caller, context);
    context.scope = caller.scope;
    const wait = rates.take(operation, caller.scope, performance.now());
    if (wait > 0) {
      const message = 'There were too many requests; wait as long as Retry-After says.';
      const retryAfter = { 'Retry-After': String(Math.ceil(wait)) };
      return toRefusalResult(createRefusal(operation, 'throttled', message), context, retryAfter);
    }
    return callOperation(context, caller.scope, received);
  }

  /** Reads the members in the protocol of the request, validates them and calls the handler. */
  async function callOperation(
    context: RequestContext,
    scope: Scope,
    received: HttpRequest,
  ): Promise<RequestResult | undefined> {
    const { match, request, requestId } = context;
    if (match?.operation === undefined) throw new Error('The request is for no operation.');
    const call = {
      requestId,
      context: () => ({ ...options.context, scope, request: context }),
    };
    if (match.protocol === 'awsJson1_0') {
      const members = fromAwsJsonRequest(match.operation, received);
      if (members.kind === 'refused') return toRefusalResult(members, context);
      const result = await operations.handleMembers(match.operation, members, call);
      return result && toRequestResult(result, context);
    }
    let value: unknown = received.body;
    if (match.protocol === 'restJson1') {
      const read = readRestJsonBody(match.operation, received);
      if (read.kind === 'refused') return toRefusalResult(read, context);
      value = read.members;
    }
    const { query, headers } = request;
    const body = { kind: 'read', value } as const;
    const result = await operations.handle({ ...match.route, query, headers, body }, call);
    return result && toRequestResult(result, context);
  }

  return {
    operations: (request, response, next) => {
      const match = matchRequest(request, operations.match);
      if (match === undefined) return next();
      return respond(new RequestContext(request, response, match, randomUUID()));
    },
    unrouted: (request, response) =>
      respond(new RequestContext(request, response, undefined, randomUUID())),
  };
}

/** The message for a `Host` that is not allowed. It does not quote the name, which is the caller's. */
const foreignHost =
  'The header Host names a host that this server is not known by: it listens for its own machine only and has no credentials. Set NUMBERKIT_ALLOWED_HOSTS to the name if it is meant, or to *.';
