import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { RequestContext } from './handle-request.js';

/**
 * Makes the log of requests: a line for each when it is over, with the id that its response had. It holds neither path,
 * query nor body, which contain phone numbers and names.
 */
export function createRequestLog(logger: Logger): (context: RequestContext) => void {
  return (context) => {
    const { requestId, request, response, result, duration, scope } = context;
    const line = {
      requestId,
      traceparent: readTraceparent(request.headers),
      operation: result?.operation?.operationId ?? context.operationName,
      method: request.method,
      status: result?.response.status,
      exception: result?.exception,
      ...scope,
      duration,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (result?.error === undefined) logger.info(line, 'request');
    else logger.error({ ...line, cause: toTrace(result.error) }, 'request');
  };
}

/** Makes the log of control requests: a line for each before its response, or when its client went away. */
export function createControlLog(logger: Logger): (context: RequestContext) => void {
  return ({ operationName, request, result, duration }) => {
    const line = {
      control: operationName,
      traceparent: readTraceparent(request.headers),
      status: result?.response.status,
      duration,
    };
    if (result?.error === undefined) logger.info(line, 'control');
    else logger.error({ ...line, cause: toTrace(result.error) }, 'control');
  };
}

/** A `traceparent` of W3C's Trace Context: version, trace id, parent id and flags. A later version may have more. */
const traceparentForm =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?=$|-)/;

/** The length of version 00, which has nothing behind the flags. */
const { length: firstLength } = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/**
 * The trace that a request belongs to, as its `traceparent` names it; undefined if the header is absent or has another
 * form, since a log may not contain what anyone puts into a header. The rest of a later version is left out.
 */
export function readTraceparent({ traceparent }: IncomingHttpHeaders): string | undefined {
  if (typeof traceparent !== 'string') return undefined;
  const [known] = traceparentForm.exec(traceparent) ?? [];
  const isWhole = !traceparent.startsWith('00-') || traceparent.length === firstLength;
  return isWhole ? known : undefined;
}

/** The place of an error in the code, without its message. */
export interface ErrorTrace {
  readonly type: string;
  readonly code?: string;
  /** The places in the code, innermost first. */
  readonly frames: readonly string[];
  readonly cause?: ErrorTrace;
}

/**
 * The facts of an error that may be logged. Its message is left out: databases quote the values of a
 * statement in theirs, and these are phone numbers and names.
 */
export function toTrace(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const { name, cause, stack = '' } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    ...(code !== undefined && { code }),
    frames: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(cause !== undefined && { cause: toTrace(cause) }),
  };
}

/** How long the log is silent about further preflights, in milliseconds. */
const silence = 1000;

/**
 * Makes a handler that logs why a page of another origin was not allowed: its browser shows the page only
 * that the call failed. It belongs behind all handlers that respond.
 */
export function createPreflightLog(logger: Logger): RequestHandler {
  let loggedAt = Number.NEGATIVE_INFINITY;
  return (request, _response, next) => {
    const origin = request.get('Origin');
    const method = request.get('Access-Control-Request-Method');
    const isPreflight =
      request.method === 'OPTIONS' && origin !== undefined && method !== undefined;
    if (isPreflight && performance.now() - loggedAt >= silence) {
      loggedAt = performance.now();
      logger.warn(
        { origin },
        'a page of this origin may not call: add the origin to NUMBERKIT_CORS_ORIGIN',
      );
    }
    next();
  };
}
