import { createServer } from 'node:http';
import type { OperationTypes } from '@numberkit/contract/phone-numbers';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { listen } from '@numberkit/test-support';
import express from 'express';
import {
  createOperationsRouter,
  type ResponseReport,
  type StreamingHandlersOf,
} from '../src/index.js';
import { type ToyContext, toyHandlers } from './toy-handlers.js';

/** A toy server that listens, and a record of its calls. */
export interface ToyServer extends AsyncDisposable {
  readonly port: number;
  /** The reports that `onResponse` received. */
  readonly reports: ResponseReport[];
  /** The inputs that handlers received. */
  readonly seen: unknown[];
  /** Sends a request with a JSON body, or with the body and headers as they are. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

/** The options of a toy server. */
export interface ToyOptions {
  readonly handlers?: Partial<StreamingHandlersOf<OperationTypes, ToyContext>>;
  readonly context?: () => ToyContext | Promise<ToyContext>;
  readonly validateResponses?: boolean;
  readonly compileOnFirstCall?: boolean;
  readonly bodyLimit?: number;
  readonly newRequestId?: () => string;
  readonly toRetryAfter?: (error: unknown) => number | undefined;
  /** The middlewares before the router, and the error handler behind it. */
  readonly before?: express.RequestHandler | express.RequestHandler[];
  readonly behind?: express.ErrorRequestHandler;
}

/** Starts a toy server on a free port. */
export async function openToyServer(options: ToyOptions = {}): Promise<ToyServer> {
  const { handlers, before, behind, context, ...rest } = options;
  const reports: ResponseReport[] = [];
  const seen: unknown[] = [];
  const app = express();
  for (const each of [before ?? []].flat()) app.use(each);
  app.use(
    await createOperationsRouter(phoneNumbersWithDocument, {
      validateResponses: true,
      compileOnFirstCall: true,
      ...rest,
      handlers: { ...toyHandlers, ...handlers },
      context: context ?? ((): ToyContext => ({ seen })),
      onResponse: (report) => reports.push(report),
    }),
  );
  if (behind !== undefined) app.use(behind);
  const { port, [Symbol.asyncDispose]: close } = await listen(createServer(app));
  return {
    port,
    reports,
    seen,
    send(method, path, body, headers = { 'content-type': 'application/json' }) {
      const isRaw = typeof body === 'string' || body instanceof Blob;
      const sent = body === undefined || isRaw ? body : JSON.stringify(body);
      const url = `http://127.0.0.1:${port}${path}`;
      return fetch(url, { method, headers, ...(sent !== undefined && { body: sent }) });
    },
    [Symbol.asyncDispose]: close,
  };
}
