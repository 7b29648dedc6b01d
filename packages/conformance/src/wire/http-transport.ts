import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { env } from 'node:process';
import type { HttpResponse } from './http.js';
import { NoResponse, type Transport, type TransportRequest } from './transport.js';

/** What a transport over HTTP can be told. */
export interface HttpTransportOptions {
  /** Certificates, PEM, to trust for TLS: all of them. Default: those that Node trusts. */
  readonly ca?: readonly string[];
  /** Bytes of an answer's body, at most. Default: more than any answer of the contract has. */
  readonly maxBytes?: number;
}

const maxAnswerBytes = 4 * 1024 * 1024;

/**
 * Requests over HTTP/1.1. A server may close a kept connection at any time while nothing is asked, and
 * a request that is then on its way is lost. Nobody can tell that from a server that drops what it
 * took, so only a request that may be sent twice uses a kept connection, and it is sent again over a
 * new one: a server that really drops it drops it there too (RFC 9112, section 9.3.1).
 */
export function createHttpTransport({
  ca,
  maxBytes = maxAnswerBytes,
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

// As Node's fetch has it: proxies are used where NODE_USE_ENV_PROXY says so.
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
    let isAnswered = false;
    const timer = setTimeout(() => {
      isLate = true;
      sent.destroy();
    }, timeout);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      if (isLate) return reject(new NoResponse('late', `no answer within ${timeout} ms`));
      // Not one byte of an answer came over a connection that had lain idle.
      const wasIdle = sent.reusedSocket && !isAnswered;
      reject(NoResponse.from(error, wasIdle));
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      isAnswered = true;
      readResponse(response, maxBytes).then((read) => {
        clearTimeout(timer);
        resolve(read);
      }, fail);
    });
    sent.end(request.body);
  });
}

// What a reader of the contract can read: no encoding but the plain one.
function toHeaders({ headers }: TransportRequest): Readonly<Record<string, string>> {
  return { accept: '*/*', 'accept-encoding': 'identity', ...headers };
}

/**
 * Reads an answer to its end.
 *
 * @throws {NoResponse} It is longer than may be, or breaks off.
 */
export async function readResponse(
  response: IncomingMessage,
  maxBytes: number,
): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      response.destroy();
      throw new NoResponse('hungUp', `an answer of more than ${maxBytes} bytes`);
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
