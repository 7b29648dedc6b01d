import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { toParserFailure } from './body/parser-failure.js';
import { createOperations } from './create-operations.js';
import { sendHttpResponse, toHttpResponse } from './http-response.js';
import type { OperationsRouterOptions } from './options.js';

/** The middlewares that serve a contract, as a list that `app.use` takes. */
export type OperationsRouter = [
  /** Answers every request that reaches it. */
  handle: RequestHandler,
  /** Answers the requests whose body a parser in front could not read; passes other errors on. */
  handleParserError: ErrorRequestHandler,
];

/**
 * Makes the Express middlewares that serve the contract. They answer every request that reaches them:
 * mount what else the server has before them. When the promise resolves the validator is compiled, so
 * that the first request is answered as fast as the rest.
 */
export async function createOperationsRouter<Context>(
  options: OperationsRouterOptions<Context>,
): Promise<OperationsRouter> {
  const { newRequestId = () => randomUUID(), context, onResponse } = options;
  const operations = await createOperations(options);

  async function handle(request: Request, response: Response): Promise<void> {
    const requestId = newRequestId();
    const answer = await operations.answer(request, {
      requestId,
      context: (operation) => context({ request, operation, requestId }),
    });
    if (answer === undefined) return;
    sendHttpResponse(response, toHttpResponse(answer, requestId));
    const { operation, status, exception, error } = answer;
    onResponse?.({ requestId, operation, status, exception, error });
  }

  return [
    (request, response) => handle(request, response),
    (error, request, response, next) => {
      const failure = toParserFailure(error);
      if (failure === undefined || response.headersSent) return next(error);
      request.body = failure;
      return handle(request, response);
    },
  ];
}
