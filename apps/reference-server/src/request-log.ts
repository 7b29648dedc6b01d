import type { AnswerReport } from '@numberkit/server-stubs';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { toTrace } from './error-trace.js';

/** One line a request. Neither path, query nor body is in it: they hold phone numbers and names. */
export interface RequestLog {
  readonly middleware: RequestHandler;
  /** Takes what the operations say of the answer that they are about to give. */
  readonly note: (answer: AnswerReport) => void;
}

export function createRequestLog(logger: Logger): RequestLog {
  const notes = new Map<string, AnswerReport>();
  return {
    note: (answer) => void notes.set(answer.requestId, answer),
    middleware: (request, response, next) => {
      const start = performance.now();
      response.once('close', () => {
        const requestId = String(response.getHeader('x-amzn-RequestId') ?? '');
        const note = notes.get(requestId);
        notes.delete(requestId);
        const line = {
          requestId,
          operation: note?.operation,
          method: request.method,
          status: response.statusCode,
          exception: note?.exception,
          duration: Math.round((performance.now() - start) * 1000) / 1000,
          ...(response.writableFinished ? {} : { aborted: true }),
        };
        if (note?.error === undefined) logger.info(line, 'request');
        else logger.error({ ...line, cause: toTrace(note.error) }, 'request');
      });
      next();
    },
  };
}
