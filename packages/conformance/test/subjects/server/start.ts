import { createServer, type IncomingMessage } from 'node:http';
import type { OpenApiDocument } from '@numberkit/contract/document';
import { answerRequest } from './answer.js';
import type { SubjectAnswer, SubjectRequest } from './messages.js';
import { createState, type State } from './state.js';

/** Where a fault can change what the server does. */
export interface Hooks {
  /** The contract that inputs are checked against. */
  readonly contract?: OpenApiDocument;
  /** What the server takes a request for. */
  request?(request: SubjectRequest, state: State): SubjectRequest | Promise<SubjectRequest>;
  /** What it answers in the place of the right answer; nothing hangs up. */
  answer?(
    answer: SubjectAnswer,
    request: SubjectRequest,
    state: State,
  ): SubjectAnswer | undefined | Promise<SubjectAnswer | undefined>;
}

/** A server of the contract on a free port: right in all things but what the hooks change. */
export interface SubjectServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly state: State;
}

export async function startServer(
  hooks: Hooks = {},
  answerRight: typeof answerRequest = answerRequest,
): Promise<SubjectServer> {
  const state = createState(hooks.contract);
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    const taken = (await hooks.request?.(request, state)) ?? request;
    const right = answerRight(taken, state);
    const answer = hooks.answer ? await hooks.answer(right, request, state) : right;
    if (!answer) return void incoming.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    state,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SubjectRequest> {
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
