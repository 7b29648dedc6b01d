import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { OpenApiDocument } from '@numberkit/contract';
import { listen } from '@numberkit/test-support';
import type { Control } from '../../src/index.js';
import { createTestControl } from './control.js';
import { handleRequest } from './handle-request.js';
import type { HttpRequest, HttpResponse } from './messages.js';
import { createState, type State } from './state.js';

/** Where a mutant differs from the correct server. */
export interface Hooks {
  /** The contract that inputs are checked against. */
  readonly contract?: OpenApiDocument;
  /** Whether to drop a request with its connection; `carried` counts the connection's earlier requests. */
  drops?(carried: number, request: HttpRequest): boolean;
  /** The request that the server reads in place of the one it gets. */
  request?(request: HttpRequest, state: State): HttpRequest | Promise<HttpRequest>;
  /** The response in place of the right one; undefined closes the connection. */
  response?(
    right: HttpResponse,
    request: HttpRequest,
    state: State,
  ): HttpResponse | undefined | Promise<HttpResponse | undefined>;
}

/** A server of the contract on a free port, correct except for its hooks. */
export interface TestServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly state: State;
  readonly control: Control;
  /** Advances the server's clock instead of waiting. */
  pause(milliseconds: number): Promise<void>;
}

export async function startServer(
  hooks: Hooks = {},
  handle: typeof handleRequest = handleRequest,
  tls?: { readonly cert: string; readonly key: string },
): Promise<TestServer> {
  const state = createState(hooks.contract);
  const carried = new WeakMap<Socket, number>();
  const listener: RequestListener = async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const before = carried.get(incoming.socket) ?? 0;
    carried.set(incoming.socket, before + 1);
    if (hooks.drops?.(before, request)) return void incoming.socket.destroy();
    const right = handle((await hooks.request?.(request, state)) ?? request, state);
    const response = hooks.response ? await hooks.response(right, request, state) : right;
    if (!response) return void incoming.socket.destroy();
    outgoing.writeHead(response.status, response.headers).end(JSON.stringify(response.body));
  };
  const { url, [Symbol.asyncDispose]: close } = await listen(
    tls ? createTlsServer(tls, listener) : createServer(listener),
  );
  return {
    baseUrl: tls ? url.replace('http:', 'https:') : url,
    state,
    control: createTestControl(state),
    pause: async (milliseconds) => state.advance(milliseconds),
    [Symbol.asyncDispose]: close,
  };
}

async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
