import { type RawRequest, toHeaderList } from '@numberkit/aws-wire/server';
import type { AnswerReport } from '@numberkit/server-stubs';
import type { Request, RequestHandler } from 'express';
import type { Authenticate } from '../identity/authenticate.js';
import type { RateLimiter } from '../rates/rate-limiter.js';
import { toArrival } from './arrival.js';
import { speakAws } from './aws-answers.js';
import { setCaller } from './caller.js';
import { readBytes } from './read-bytes.js';
import { createRefusals } from './refusals.js';
import { toContract } from './to-contract.js';

export interface FrontDoorParts {
  readonly authenticate: Authenticate;
  readonly rates: RateLimiter;
  readonly newRequestId: () => string;
  /** Is told of the answers that are given here. */
  readonly note: (answer: AnswerReport) => void;
}

/**
 * Lets AWS clients in: finds a request's operation, checks who it is from and how often they come, and turns a request in one
 * of AWS's protocols into the contract's, which the same validation and the same handlers answer. Their
 * answer is turned back on its way out. Requests in the contract's own form pass unchanged.
 */
export function createFrontDoor(parts: FrontDoorParts): RequestHandler {
  const { refuse, refuseInvalid, refuseTooEarly, refuseTooLarge } = createRefusals(
    parts.newRequestId,
    parts.note,
  );
  return async (request, response, next) => {
    const arrival = toArrival(request);
    if (arrival === undefined) return next();
    if (arrival.kind === 'refused') return refuse(response, undefined, arrival);
    const { operation, protocol } = arrival;
    const body = await readBytes(request);
    if (body === 'gone') return;
    if (body === 'too large') return refuseTooLarge(response, arrival);
    const raw = toRawRequest(request, body);
    const identity = await parts.authenticate(operation, raw);
    if (identity.kind === 'refused') return refuse(response, arrival, identity);
    const wait = parts.rates.take(operation, identity.scope, performance.now());
    if (wait > 0) return refuseTooEarly(response, arrival, wait);
    setCaller(request, { scope: identity.scope, protocol });
    request.body = body;
    if (protocol === 'contract') return next();
    const translation = toContract(operation, raw);
    if (translation.kind === 'refused') return refuse(response, arrival, translation);
    if (translation.kind === 'invalid') {
      return refuseInvalid(response, arrival, translation.problems);
    }
    request.method = translation.method;
    request.url = translation.target;
    request.body = translation.body;
    speakAws(response, operation);
    next();
  };
}

function toRawRequest(request: Request, body: Uint8Array): RawRequest {
  const headers = toHeaderList(request.rawHeaders);
  return { method: request.method, target: request.originalUrl, headers, body };
}
