import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { OpenApiDocument } from '@numberkit/contract/document';
import { handleRequest } from './handle-request.js';
import type { HttpRequest, HttpResponse } from './messages.js';
import { createState, type State } from './state.js';

/** Where a fault can change what the server does. */
export interface Hooks {
  /** The contract that inputs are checked against. */
  readonly contract?: OpenApiDocument;
  /** Whether it drops a request, with its connection; told how many that has carried before. */
  drops?(carried: number, request: HttpRequest): boolean;
  /** What the server takes a request for. */
  request?(request: HttpRequest, state: State): HttpRequest | Promise<HttpRequest>;
  /** What it answers in the place of the right answer; nothing hangs up. */
  answer?(
    answer: HttpResponse,
    request: HttpRequest,
    state: State,
  ): HttpResponse | undefined | Promise<HttpResponse | undefined>;
}

/** A server of the contract on a free port: right in all things but what the hooks change. */
export interface TestServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly state: State;
}

export async function startServer(
  hooks: Hooks = {},
  handle: typeof handleRequest = handleRequest,
  tls?: { readonly cert: string; readonly key: string },
): Promise<TestServer> {
  const state = createState(hooks.contract);
  const carried = new WeakMap<Socket, number>();
  const listener: RequestListener = async (incoming, response) => {
    const request = await readRequest(incoming);
    const before = carried.get(incoming.socket) ?? 0;
    carried.set(incoming.socket, before + 1);
    if (hooks.drops?.(before, request)) return void incoming.socket.destroy();
    const taken = (await hooks.request?.(request, state)) ?? request;
    const right = handle(taken, state);
    const answer = hooks.answer ? await hooks.answer(right, request, state) : right;
    if (!answer) return void incoming.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body));
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    state,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
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
