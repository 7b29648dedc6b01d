import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { toParserFailure } from './body/parser-failure.js';
import type { RequestBody } from './body/read-body.js';
import { createOperations } from './create-operations.js';
import { sendHttpResponse, toHttpResponse } from './http-response.js';
import type { OperationsRouterOptions } from './options.js';

/** The middlewares that serve a contract, as a list that `app.use` takes. */
export type OperationsRouter = [
  /** Responds to every request that reaches it. */
  handle: RequestHandler,
  /** Responds to requests whose body a parser in front could not read; passes other errors on. */
  handleParserError: ErrorRequestHandler,
];

/**
 * Makes the Express middlewares that serve the contract. They respond to every request that reaches them:
 * mount everything else before them. When the promise resolves the validator is compiled, so that the
 * first request is as fast as the rest.
 */
export async function createOperationsRouter<Context>(
  options: OperationsRouterOptions<Context>,
): Promise<OperationsRouter> {
  const { newRequestId = () => randomUUID(), context, onResponse } = options;
  const operations = await createOperations(options);

  async function handle(request: Request, response: Response, body: RequestBody): Promise<void> {
    const requestId = newRequestId();
    const { method, path, query, headers } = request;
    const match = operations.match(method, path);
    const result =
      match === undefined
        ? operations.refuseUnrouted(method, path, requestId)
        : await operations.handle(
            { ...match, query, headers, body },
            { requestId, context: (operation) => context({ request, operation, requestId }) },
          );
    if (result === undefined) return;
    sendHttpResponse(response, toHttpResponse(result, requestId));
    const { operation, status, exception, error } = result;
    onResponse?.({ requestId, operation, status, exception, error });
  }

  return [
    (request, response) => handle(request, response, toRequestBody(request)),
    (error, request, response, next) => {
      const failure = toParserFailure(error);
      if (failure === undefined || response.headersSent) return next(error);
      return handle(request, response, { kind: 'failed', failure });
    },
  ];
}

/** The body of a request; a parser in front of the router leaves it in `request.body`. */
function toRequestBody(request: Request): RequestBody {
  const value: unknown = request.body;
  return value === undefined ? { kind: 'stream', stream: request } : { kind: 'read', value };
}
