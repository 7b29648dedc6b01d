import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems give no such port to a server that asks for any, or to a connection: theirs begin at 32768 or above. */
const range = { from: 20_000, to: 30_000 };

/** More than a machine with many servers needs. */
const maxAttempts = 100;

/**
 * A port of this machine that nothing listens on, for a program whose settings must name one. No other program gets it
 * by chance before that one listens, or while it is started again.
 */
export async function readFreePort(): Promise<number> {
  for (let attempts = 1; ; attempts++) {
    const port = randomInt(range.from, range.to);
    try {
      await listenOnce(port);
      return port;
    } catch (error) {
      // The port is taken; but a machine that refuses so many refuses all.
      if (attempts === maxAttempts) throw error;
    }
  }
}

async function listenOnce(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
