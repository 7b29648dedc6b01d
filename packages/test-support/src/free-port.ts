import { createServer } from 'node:net';
import { listen } from './listen.js';

/** A port of this machine that nothing listens on. */
export async function readFreePort(): Promise<number> {
  await using server = await listen(createServer());
  return server.port;
}
