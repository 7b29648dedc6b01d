import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems give no such port to a server that asks for any, or to a connection: theirs begin at 32768 or above. */
const range = { from: 20_000, to: 30_000 };

/**
 * A port of this machine that nothing listens on, for a program whose settings must name one. No other program gets it
 * by chance before that one listens, or while it is started again.
 */
export async function readFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(range.from, range.to);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
