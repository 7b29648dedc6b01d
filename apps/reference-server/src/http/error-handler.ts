import { randomUUID } from 'node:crypto';
import { type Operations, sendHttpResponse, toHttpResponse } from '@numberkit/server-stubs';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { readTraceparent, toTrace } from './request-log.js';

/**
 * Makes the handler of errors that no operation has caught, such as a part of the server that cannot be loaded. It belongs
 * behind all handlers. Express itself would send the error's stack.
 */
export function createErrorHandler(
  { fail }: Pick<Operations<unknown>, 'fail'>,
  logger: Logger,
): ErrorRequestHandler {
  // Express takes a function of four parameters for a handler of errors.
  return (error: unknown, request, response, _next) => {
    const { headers, method, path } = request;
    const requestId = randomUUID();
    const traceparent = readTraceparent(headers);
    logger.error({ requestId, traceparent, method, cause: toTrace(error) }, 'a request failed');
    // The client sees from the closed connection that the rest is missing.
    if (response.headersSent) return void response.destroy();
    const result = fail({ operation: undefined, path, requestId }, error);
    void sendHttpResponse(response, toHttpResponse(result, requestId));
  };
}
