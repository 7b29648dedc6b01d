import { randomUUID } from 'node:crypto';
import {
  type ContractTypes,
  type DocumentedContract,
  isOperationId,
  type OperationFacts,
  type OperationIdOf,
} from '@numberkit/contract';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { toParserFailure } from './body/parser-failure.js';
import type { RequestBody } from './body/read-body.js';
import { createOperations } from './create-operations.js';
import { sendHttpResponse, toHttpResponse } from './http-response.js';
import type { OperationResult } from './operation-result.js';
import type { OperationsRouterOptions } from './options.js';
import { readQuery } from './read-query.js';

/** The middlewares that serve a contract, as a list that `app.use` takes. */
export type OperationsRouter = [
  /** Responds to every request that reaches it. */
  handle: RequestHandler,
  /** Responds to requests whose body a parser in front could not read; passes other errors on. */
  handleParserError: ErrorRequestHandler,
];

/**
 * Makes the Express middlewares that serve a contract. They respond to every request that reaches them:
 * mount everything else before them. When the promise resolves the validator is compiled, so that the
 * first request is as fast as the rest.
 */
export async function createOperationsRouter<Types extends ContractTypes<Types>, Context>(
  contract: DocumentedContract<Types>,
  options: OperationsRouterOptions<Types, Context>,
): Promise<OperationsRouter> {
  const { newRequestId = () => randomUUID(), context, guard, onResponse } = options;
  const operations = await createOperations(contract, options);

  function toId({ operationId }: OperationFacts): OperationIdOf<Types> {
    if (isOperationId(contract.operations, operationId)) return operationId;
    throw new TypeError(`The contract has no ${operationId}.`);
  }

  async function toResult(
    request: Request,
    body: RequestBody,
    requestId: string,
  ): Promise<OperationResult | undefined> {
    const { method, path, url, headers } = request;
    const match = operations.match(method, path);
    if (guard !== undefined) {
      const operation = match?.operation;
      const refused = { operation, path, requestId };
      try {
        const refusal = await guard({ request, operation, requestId });
        if (refusal !== undefined) return operations.refuse(refused, refusal);
      } catch (error) {
        return operations.fail(refused, error);
      }
    }
    if (match === undefined) return operations.refuseUnrouted(method, path, requestId);
    return operations.handle(
      { ...match, query: readQuery(url), headers, body },
      {
        requestId,
        context: () => context({ request, operation: toId(match.operation), requestId }),
      },
    );
  }

  async function handle(request: Request, response: Response, body: RequestBody): Promise<void> {
    const requestId = newRequestId();
    const result = await toResult(request, body, requestId);
    if (result === undefined) return;
    const sent = sendHttpResponse(response, toHttpResponse(result, requestId));
    // A streamed body can still fail.
    const failure = await sent?.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const { status, exception, error } = { ...result, ...failure };
    onResponse?.({
      requestId,
      operation: result.operation && toId(result.operation),
      status,
      exception,
      error,
    });
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
