import { constants } from 'node:zlib';
import compression from 'compression';
import type { RequestHandler } from 'express';

/** Below this size, in bytes, a response is not worth the time that compressing it takes. */
const threshold = 8192;

/**
 * Compresses large responses for clients that accept it: the state and the journal shrink to a tenth. It takes the fastest
 * way, since most clients are on the same machine. A stream of events says itself that it must not be held back.
 */
export function createCompression(): RequestHandler {
  return compression({
    threshold,
    level: constants.Z_BEST_SPEED,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MIN_QUALITY } },
  });
}
