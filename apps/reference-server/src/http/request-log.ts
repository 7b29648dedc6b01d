import type { Logger } from 'pino';
import { toTrace } from './error-trace.js';
import type { Visit } from './request-context.js';

/**
 * Makes the log of requests: one line each, as it is over. Neither path, query nor body is in it: they
 * hold phone numbers and names.
 */
export function createRequestLog(logger: Logger): (visit: Visit) => void {
  return (visit) => {
    const { requestId, request, response, reply, duration, scope } = visit;
    const line = {
      requestId,
      operation: reply?.operation ?? visit.operationName,
      method: request.method,
      status: reply?.written.status,
      exception: reply?.exception,
      ...scope,
      duration,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (reply?.error === undefined) logger.info(line, 'request');
    else logger.error({ ...line, cause: toTrace(reply.error) }, 'request');
  };
}
