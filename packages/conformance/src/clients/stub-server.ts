import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { HttpRequest, HttpResponse } from '../wire/http.js';

/** The server that the suite plays for a client. */
export interface StubServer {
  readonly baseUrl: string;
  /**
   * Sets the responses to the requests from now on, in turn; the last one goes to all further requests.
   *
   * @returns the requests, a list that grows as they come
   */
  respondWith(...responses: readonly HttpResponse[]): readonly HttpRequest[];
  close(): Promise<void>;
}

const beforeFirst: HttpResponse = { status: 503, headers: {}, body: '' };

/** Opens the server on a free port of this machine. */
export async function openStubServer(): Promise<StubServer> {
  let current: readonly HttpResponse[] = [];
  let received: HttpRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (body === undefined || received.length === maxReceived) {
      request.destroy();
      return;
    }
    const own = current[received.length] ?? current.at(-1) ?? beforeFirst;
    received.push(toHttpRequest(request, body));
    write(response, own);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    respondWith: (...responses) => {
      current = responses;
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

/** Maximum bytes of a request body: more than any request of the contract has. */
const maxBodyBytes = 4 * 1024 * 1024;
/** Maximum requests to one response: more than any client sends that repeats a call. */
const maxReceived = 1000;

/** The body of a request; undefined if it is too long or breaks off. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBodyBytes) return undefined;
      chunks.push(bytes);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toHttpRequest(request: IncomingMessage, body: string): HttpRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: Object.fromEntries(headers),
    body: body === '' ? undefined : body,
  };
}

function write(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, headers).end(body);
}
