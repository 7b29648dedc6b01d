import { createServer, type IncomingMessage, type Server, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A request as it travels. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A response as it travels. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The changes of a proxy. */
export interface Change {
  /** The requests to send on in place of one; the last of them gets the response. */
  readonly request?: (request: WireRequest) => WireRequest | readonly WireRequest[];
  readonly response?: (response: WireResponse, request: WireRequest) => WireResponse;
}

/** A running server, closed by `await using`. */
export interface Started extends AsyncDisposable {
  readonly baseUrl: string;
}

/** Starts a proxy in front of a server, which changes what passes it. */
export function startProxy(upstream: string, change: Change): Promise<Started> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers: given } = incoming;
    const request = { method, target: url, headers: given, body: await readText(incoming) };
    let response: WireResponse = { status: 502, headers: {}, body: '' };
    for (const each of [change.request?.(request) ?? request].flat()) {
      response = await send(upstream, each);
    }
    const { status, headers, body } = change.response?.(response, request) ?? response;
    if (status === 204 && body !== '') {
      // Node sends no body with this status.
      const lines = Object.entries({
        ...headers,
        'content-length': body.length,
        connection: 'close',
      });
      const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
      outgoing.socket?.end(`HTTP/1.1 204 No Content\r\n${head}\r\n${body}`);
      return;
    }
    for (const [name, value] of Object.entries(headers)) if (value) outgoing.setHeader(name, value);
    outgoing.writeHead(status).end(body);
  });
  return listen(server);
}

/** Listens on a free port of this machine. */
export async function listen(server: Server): Promise<Started> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(upstream: string, request: WireRequest): Promise<WireResponse> {
  const { method, target, body } = request;
  return new Promise((resolve, reject) => {
    const { host: _, ...headers } = withoutFraming(request.headers);
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const outgoing = sendRequest(upstream + target, { method, headers: { ...headers, ...length } });
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      const { statusCode: status = 0, headers: received } = incoming;
      resolve({ status, headers: withoutFraming(received), body: await readText(incoming) });
    });
    outgoing.end(body);
  });
}

function withoutFraming(headers: Headers): Headers {
  const framing = ['content-length', 'transfer-encoding', 'connection', 'keep-alive'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !framing.includes(name)));
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
