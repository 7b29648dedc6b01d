import { createServer } from 'node:http';
import type { ContractTypes, DocumentedContract, OperationIdOf } from '@numberkit/contract';
import { listen } from '@numberkit/test-support';
import express from 'express';
import {
  createOperationsRouter,
  notImplemented,
  type OperationsRouterOptions,
  type ResponseReport,
  type StreamingHandlersOf,
} from '../src/index.js';
import { createAwsToys } from './toy-contract.js';
import type { AwsToyTypes } from './toy-types.js';

/** A server of any contract that listens, and a record of its calls. */
export interface ShapeServer extends AsyncDisposable {
  readonly port: number;
  readonly reports: ResponseReport[];
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

interface RouterOptions<Types extends ContractTypes<Types>>
  extends Omit<OperationsRouterOptions<Types, undefined>, 'handlers' | 'context' | 'onResponse'> {
  /** A middleware before the router. */
  readonly before?: express.RequestHandler;
}

/** Starts a server of a contract on a free port. */
export async function openShapeServer<Types extends ContractTypes<Types>>(
  contract: DocumentedContract<Types>,
  handlers: StreamingHandlersOf<Types, undefined>,
  { before, ...options }: RouterOptions<Types> = {},
): Promise<ShapeServer> {
  const reports: ResponseReport<OperationIdOf<Types>>[] = [];
  const router = await createOperationsRouter(contract, {
    validateResponses: true,
    ...options,
    handlers,
    context: () => undefined,
    onResponse: (report) => reports.push(report),
  });
  const app = express().disable('etag').disable('x-powered-by');
  if (before !== undefined) app.use(before);
  app.use(router);
  const { port, [Symbol.asyncDispose]: close } = await listen(createServer(app));
  return {
    port,
    reports,
    send: (method, path, body, headers = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && {
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      }),
    [Symbol.asyncDispose]: close,
  };
}

/** A handler for each operation of the toys, none of which is implemented. */
export const noToyHandlers: { readonly [Op in keyof AwsToyTypes]: typeof notImplemented } = {
  getToy: notImplemented,
  putToy: notImplemented,
  changeToy: notImplemented,
  deleteToy: notImplemented,
  createToy: notImplemented,
  listToys: notImplemented,
};

/** Starts a server of the toys with AWS's exceptions; operations without a handler are not implemented. */
export function openAwsToys(
  handlers: Partial<StreamingHandlersOf<AwsToyTypes, undefined>>,
  options: RouterOptions<AwsToyTypes> = {},
): Promise<ShapeServer> {
  return openShapeServer(createAwsToys(), { ...noToyHandlers, ...handlers }, options);
}
