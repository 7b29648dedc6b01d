import { createServer, type IncomingMessage } from 'node:http';
import { type ListeningServer, listen } from '@numberkit/test-support';
import { toHeaderList } from '../../src/server.js';
import type { Responder } from './exchange.js';

/** Starts a server that hands each request to a function as it was sent. */
export async function startWireServer(respond: Responder): Promise<ListeningServer> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', rawHeaders } = incoming;
    const headers = toHeaderList(rawHeaders);
    const request = { method, target: url, headers, body: await readBytes(incoming) };
    const response = await respond(request);
    outgoing.writeHead(response.status, response.headers).end(response.body);
  });
  return listen(server);
}

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Uint8Array.from(Buffer.concat(chunks));
}
