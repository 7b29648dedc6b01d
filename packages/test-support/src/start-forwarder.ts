import { connect, createServer, type Socket } from 'node:net';
import { listen } from './listen.js';

/** An address that leads to another port of this machine, as a name in DNS or a virtual address does. */
export interface Forwarder extends AsyncDisposable {
  readonly port: number;
  /** Leads new connections to a port. */
  moveTo(port: number): void;
  /** Has the machine behind it vanish: nothing arrives there or from there, and no connection is closed. */
  vanish(): void;
}

/** Starts a forwarder of TCP connections on a free port. */
export async function startForwarder(to: number): Promise<Forwarder> {
  let target: number | undefined = to;
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (target === undefined) return;
    const behind = connect(target, '127.0.0.1');
    const pair = [socket, behind] as const;
    pairs.add(pair);
    for (const one of pair) {
      one.once('error', () => undefined);
      one.once('close', () => {
        if (!pairs.delete(pair)) return;
        socket.destroy();
        behind.destroy();
      });
    }
    socket.pipe(behind);
    behind.pipe(socket);
  });
  const listening = await listen(server);
  const vanished: Socket[] = [];
  return {
    port: listening.port,
    moveTo: (port) => {
      target = port;
    },
    vanish: () => {
      target = undefined;
      for (const pair of pairs) {
        for (const one of pair) one.unpipe().pause();
        vanished.push(...pair);
      }
      pairs.clear();
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of [...vanished, ...[...pairs].flat()]) socket.destroy();
      await listening[Symbol.asyncDispose]();
    },
  };
}
