import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Scene, Seen } from './play.js';

/** A server that plays its scenes in turn, the last one again and again. */
export interface PlayedServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly seen: Seen[];
  /** Resolves when a number of requests have arrived. */
  arrived(count: number): Promise<void>;
}

export async function openServer(...scenes: readonly Scene[]): Promise<PlayedServer> {
  const seen: Seen[] = [];
  let wake = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const scene = scenes[Math.min(seen.length, scenes.length - 1)] ?? 'hang';
    seen.push(await readRequest(request));
    wake.resolve();
    wake = Promise.withResolvers();
    play(scene, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    seen,
    async arrived(count) {
      while (seen.length < count) await wake.promise;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<Seen> {
  const { method = '', url = '', headers } = request;
  return { method, url, headers, text: await text(request) };
}

function play(scene: Scene, response: ServerResponse): void {
  if (scene === 'hang') return;
  if (scene === 'cut') {
    response.destroy();
    return;
  }
  if (scene === 'cut-body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"half":', () => response.destroy());
    return;
  }
  const { status, headers = {}, body = '' } = scene;
  response.writeHead(status, { 'x-amzn-RequestId': 'request-1', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
