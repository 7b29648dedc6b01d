import { fromAwsJsonRequest, type HttpRequest, readRestJsonBody } from '@numberkit/aws-wire/server';
import { type OperationId, operations, services } from '@numberkit/contract';
import {
  defaultBodyLimit,
  type IncomingCall,
  type Operations,
  readBytes,
} from '@numberkit/server-stubs';
import type { Authenticate } from '../identity/authenticate.js';
import type { RateLimiter } from './rate-limiter.js';
import { refuse } from './refuse.js';
import type { Visit } from './request-context.js';
import { type Reply, toRefusalReply, toReply } from './responses.js';

export interface AnsweringParts<Context> {
  readonly authenticate: Authenticate;
  /** Whether an operation may be called by this `Host`. */
  readonly isAllowedHost: (host: string | undefined) => boolean;
  readonly operations: Operations<Context>;
  readonly rates: RateLimiter;
  readonly toContext: (visit: Visit) => Context;
}

/** Why a request whose `Host` is not allowed is refused; the name itself is the caller's. */
const foreignHost =
  'The header Host names a host that this server is not known by: it listens for its own machine only and has no credentials. Set NUMBERKIT_ALLOWED_HOSTS to the name if it is meant, or to *.';

/** Answers a request; undefined where the client went away before it was complete. */
export type AnswerVisit = (visit: Visit) => Promise<Reply | undefined>;

/**
 * Makes the way of a request: who it is from, how often they come, and then the same validation and the
 * same handlers whatever its protocol.
 */
export function createAnswerVisit<Context>(parts: AnsweringParts<Context>): AnswerVisit {
  const { authenticate, isAllowedHost, rates, toContext } = parts;

  async function answerOperation(
    operation: OperationId,
    visit: Visit,
    call: IncomingCall<Context>,
  ): Promise<Reply | undefined> {
    const { request, headers } = visit;
    if (!isAllowedHost(request.headers.host)) {
      return toRefusalReply(refuse(operation, 'denied', foreignHost), visit);
    }
    const body = await readBytes(request, defaultBodyLimit);
    if (body === 'gone') return undefined;
    if (body === 'too large') {
      const message = `The body is larger than ${defaultBodyLimit} bytes.`;
      return toRefusalReply(refuse(operation, 'tooLarge', message), visit);
    }
    const raw = { method: request.method, target: request.originalUrl, headers, body };
    const identity = await authenticate(operation, raw);
    if (identity.kind === 'refused') return toRefusalReply(identity, visit);
    visit.scope = identity.scope;
    const wait = rates.take(operation, identity.scope, performance.now());
    if (wait > 0) {
      const message = 'There were too many requests; wait as long as Retry-After says.';
      const retryAfter = { 'Retry-After': String(Math.ceil(wait)) };
      return toRefusalReply(refuse(operation, 'throttled', message), visit, retryAfter);
    }
    if (visit.arrival?.protocol === 'aws') return answerAws(operation, visit, raw, call);
    return answerContract(visit, body, call);
  }

  async function answerAws(
    operation: OperationId,
    visit: Visit,
    raw: HttpRequest,
    call: IncomingCall<Context>,
  ): Promise<Reply | undefined> {
    if (services[operations[operation].service].protocol === 'restJson1') {
      const read = readRestJsonBody(operation, raw);
      if (read.kind === 'refused') return toRefusalReply(read, visit);
      return answerContract(visit, read.members, call);
    }
    const members = fromAwsJsonRequest(operation, raw);
    if (members.kind === 'refused') return toRefusalReply(members, visit);
    const answer = await parts.operations.handleMembers(operation, members, call);
    return answer && toReply(answer, visit);
  }

  async function answerContract(
    visit: Visit,
    value: unknown,
    call: IncomingCall<Context>,
  ): Promise<Reply | undefined> {
    const { arrival, request } = visit;
    if (arrival?.route === undefined) throw new Error('A request has no route of the contract.');
    const { query, headers } = request;
    const body = { kind: 'read', value } as const;
    const answer = await parts.operations.handle({ ...arrival.route, query, headers, body }, call);
    return answer && toReply(answer, visit);
  }

  return async (visit) => {
    const { arrival, request, requestId } = visit;
    if (arrival === undefined) {
      return toReply(
        parts.operations.refuseUnrouted(request.method, request.path, requestId),
        visit,
      );
    }
    if (arrival.refusal !== undefined) return toRefusalReply(arrival.refusal, visit);
    return answerOperation(arrival.operation, visit, {
      requestId,
      context: () => toContext(visit),
    });
  };
}
