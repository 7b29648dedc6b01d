import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { env } from 'node:process';
import type { HttpResponse } from './http.js';
import { NoResponse, type Transport, type TransportRequest } from './transport.js';

/** Options of a transport over HTTP. */
export interface HttpTransportOptions {
  /** Certificates, PEM, to trust for TLS: all of them. Default: those that Node trusts. */
  readonly ca?: readonly string[] | undefined;
  /** Maximum bytes of a response body. Default: more than any response of the contract has. */
  readonly maxBytes?: number;
}

const maxResponseBytes = 4 * 1024 * 1024;

/**
 * Sends requests over HTTP/1.1. A server may close a kept connection while it is idle, and a request sent
 * at that moment is lost. Because a server that drops requests looks the same, only a request that can be
 * sent twice uses a kept connection, and if it is lost, it is sent again over a new one: a server that
 * really drops it drops it there too (RFC 9112, section 9.3.1).
 */
export function createHttpTransport({
  ca,
  maxBytes = maxResponseBytes,
}: HttpTransportOptions = {}): Transport {
  const options = { ...(ca && { ca: [...ca] }), ...proxyOptions() };
  const kept = toAgents({ ...options, keepAlive: true });
  const single = toAgents({ ...options, keepAlive: false });
  return {
    send: async (request) => {
      if (!request.isRepeatable) return sendOnce(request, single, maxBytes);
      try {
        return await sendOnce(request, kept, maxBytes);
      } catch (error) {
        if (!(error instanceof NoResponse && error.wasIdle)) throw error;
        return sendOnce(request, single, maxBytes);
      }
    },
    close: () => {
      for (const agent of Object.values(kept)) agent.destroy();
    },
  };
}

type Agents = ReturnType<typeof toAgents>;

function toAgents(options: ConstructorParameters<typeof HttpsAgent>[0]) {
  return { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
}

// As in Node's fetch, NODE_USE_ENV_PROXY turns the proxies of the environment on.
function proxyOptions() {
  const { NODE_USE_ENV_PROXY: use } = env;
  return use === undefined || use === '' || use === '0' ? {} : { proxyEnv: env };
}

function sendOnce(
  request: TransportRequest,
  agents: Agents,
  maxBytes: number,
): Promise<HttpResponse> {
  const { url, method, timeout } = request;
  return new Promise((resolve, reject) => {
    const options = { method, headers: toHeaders(request) };
    const sent = url.startsWith('https:')
      ? httpsRequest(url, { ...options, agent: agents['https:'] })
      : httpRequest(url, { ...options, agent: agents['http:'] });
    let isLate = false;
    let hasResponse = false;
    const timer = setTimeout(() => {
      isLate = true;
      sent.destroy();
    }, timeout);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      if (isLate) return reject(new NoResponse('late', `no response within ${timeout} ms`));
      // The connection had been idle, and not one byte of a response came.
      const wasIdle = sent.reusedSocket && !hasResponse;
      reject(NoResponse.from(error, wasIdle));
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      hasResponse = true;
      readResponse(response, maxBytes).then((read) => {
        clearTimeout(timer);
        resolve(read);
      }, fail);
    });
    sent.end(request.body);
  });
}

// The suite reads plain bodies only, so it asks for no other encoding.
function toHeaders({ headers }: TransportRequest): Readonly<Record<string, string>> {
  return { accept: '*/*', 'accept-encoding': 'identity', ...headers };
}

/**
 * Reads a response to its end.
 *
 * @throws {NoResponse} It is longer than `maxBytes`, or breaks off.
 */
async function readResponse(response: IncomingMessage, maxBytes: number): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      response.destroy();
      throw new NoResponse('hungUp', `a response of more than ${maxBytes} bytes`);
    }
    chunks.push(bytes);
  }
  const headers = Object.entries(response.headersDistinct);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers.map(([name, values = []]) => [name, values.join(', ')])),
    body: new TextDecoder().decode(Buffer.concat(chunks)),
  };
}
