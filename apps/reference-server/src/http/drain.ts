import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long a drain takes at most, in milliseconds: a busy balancer seldom uses a connection that it has not used for so
 * long, and the person or the program that stops a server waits.
 */
const maxDrain = 250;

/**
 * Takes no new connection, and closes each that is open after its next response. A balancer may be about to send a
 * request on a connection that waits for one, and must not send it again elsewhere if that connection is closed.
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.setHeader('Connection', 'close');
  });
  const closed = once(server, 'close');
  // That of HTTP closes the connections that wait for a request too.
  const { Server: TcpServer } = process.getBuiltinModule('node:net');
  TcpServer.prototype.close.call(server);
  await Promise.race([closed, sleep(maxDrain, undefined, { ref: false })]);
}
