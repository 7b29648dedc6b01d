import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '@numberkit/test-support';

/** A response of a stub server. */
export interface StubResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is written as JSON. */
  readonly body?: string | object;
}

/** The behavior of a stub server towards one request. */
export type StubBehavior =
  | StubResponse
  /** Closes the connection without a response. */
  | 'cut'
  /** Closes the connection in the middle of the response's body. */
  | 'cut-body'
  /** Never sends a response. */
  | 'hang';

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  /** The request target, undecoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A server that behaves in the given ways, request by request, and in the last one for all further requests. */
export interface StubServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly requests: ReceivedRequest[];
  /** Resolves when a number of requests have arrived. */
  arrived(count: number): Promise<void>;
}

export async function startStubServer(...behaviors: readonly StubBehavior[]): Promise<StubServer> {
  const requests: ReceivedRequest[] = [];
  let wake = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const behavior = behaviors[Math.min(requests.length, behaviors.length - 1)] ?? 'hang';
    requests.push(await readRequest(request));
    wake.resolve();
    wake = Promise.withResolvers();
    respond(behavior, response);
  });
  const { url, [Symbol.asyncDispose]: close } = await listen(server);
  return {
    baseUrl: url,
    requests,
    async arrived(count) {
      while (requests.length < count) await wake.promise;
    },
    [Symbol.asyncDispose]: close,
  };
}

async function readRequest(request: IncomingMessage): Promise<ReceivedRequest> {
  const { method = '', url = '', headers } = request;
  return { method, url, headers, text: await text(request) };
}

function respond(behavior: StubBehavior, response: ServerResponse): void {
  if (behavior === 'hang') return;
  if (behavior === 'cut') {
    response.destroy();
    return;
  }
  if (behavior === 'cut-body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"half":', () => response.destroy());
    return;
  }
  const { status, headers = {}, body = '' } = behavior;
  response.writeHead(status, { 'x-amzn-RequestId': 'request-1', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
