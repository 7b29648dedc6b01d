import { once } from 'node:events';
import type { Server, Socket } from 'node:net';

/** A server that listens on a free port of 127.0.0.1. Disposing it closes its connections too. */
export interface ListeningServer extends AsyncDisposable {
  readonly port: number;
  /** As `http://127.0.0.1:4010`. */
  readonly url: string;
}

/** Starts an HTTP or a TCP server on a free port. */
export async function listen(server: Server): Promise<ListeningServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}
