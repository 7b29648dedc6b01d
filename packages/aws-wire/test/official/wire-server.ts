import { createServer, type IncomingMessage } from 'node:http';
import { toHeaderList } from '../../src/server.js';
import type { Answerer } from './exchange.js';

/** A server on a free port of this machine. */
export interface WireServer extends AsyncDisposable {
  readonly url: string;
}

/** Starts a server that hands each request to a function as it travelled. */
export async function startWireServer(answer: Answerer): Promise<WireServer> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', rawHeaders } = incoming;
    const headers = toHeaderList(rawHeaders);
    const request = { method, target: url, headers, body: await readBytes(incoming) };
    const answered = await answer(request);
    outgoing.writeHead(answered.status, answered.headers).end(answered.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Uint8Array.from(Buffer.concat(chunks));
}
