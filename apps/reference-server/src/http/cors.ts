import type { RequestHandler } from 'express';

/** The origins whose pages may call: a list, or any. */
export type CorsOrigins = readonly string[] | '*';

/** The response headers that pages may read beside those of the standard. Clients correct their clock by `Date`. */
const exposed = 'x-amzn-RequestId, X-Amzn-ErrorType, Retry-After, Date';

/** How long a browser may cache the response to a preflight, in seconds. */
const maxAge = 600;

/**
 * Lets pages of other origins call. They may use any header and method: the server reads no cookies, and only a
 * signature identifies the caller.
 */
export function createCors(origins: CorsOrigins): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('Origin');
    if (origins !== '*') response.vary('Origin');
    if (origin === undefined) return next();
    if (origins !== '*' && !origins.includes(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origins === '*' ? '*' : origin);
    response.setHeader('Access-Control-Expose-Headers', exposed);
    const method = request.get('Access-Control-Request-Method');
    if (request.method !== 'OPTIONS' || method === undefined) return next();
    const headers = request.get('Access-Control-Request-Headers');
    response.setHeader('Access-Control-Allow-Methods', method);
    if (headers !== undefined) response.setHeader('Access-Control-Allow-Headers', headers);
    response.setHeader('Access-Control-Max-Age', maxAge);
    response.vary('Access-Control-Request-Method, Access-Control-Request-Headers');
    response.status(204).end();
  };
}
