import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** How long the log says nothing of further questions of the same kind, in milliseconds. */
const silence = 1000;

/**
 * Says in the log why a page of another origin was not let in: the browser tells its page only that the
 * call failed. To be asked for requests that nothing else has answered.
 */
export function createPreflightLog(logger: Logger): RequestHandler {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (request, _response, next) => {
    const origin = request.get('Origin');
    const method = request.get('Access-Control-Request-Method');
    const isPreflight =
      request.method === 'OPTIONS' && origin !== undefined && method !== undefined;
    if (isPreflight && performance.now() - saidAt >= silence) {
      saidAt = performance.now();
      logger.warn(
        { origin },
        'a page of this origin may not call: add the origin to NUMBERKIT_CORS_ORIGIN',
      );
    }
    next();
  };
}
