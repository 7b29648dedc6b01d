import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { WireRequest, WireResponse } from '../wire/http.js';

/** The server that the kit plays for a client: it gives one answer until it is told another. */
export interface Stage {
  readonly baseUrl: string;
  /** Answers every request from now on in this way. @returns what is received, as it comes. */
  answerWith(response: WireResponse): readonly WireRequest[];
  close(): Promise<void>;
}

const offStage: WireResponse = { status: 503, headers: {}, body: '' };

/** Opens the stage on a free port of this machine. */
export async function openStage(): Promise<Stage> {
  let answer = offStage;
  let received: WireRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    received.push(toWireRequest(request, body));
    write(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    answerWith: (response) => {
      answer = response;
      received = [];
      return received;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function toWireRequest(request: IncomingMessage, body: string): WireRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: Object.fromEntries(headers),
    body: body === '' ? undefined : body,
  };
}

function write(response: ServerResponse, { status, headers, body }: WireResponse): void {
  response.writeHead(status, headers).end(body);
}
