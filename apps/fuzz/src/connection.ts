import { connect, type Socket } from 'node:net';
import { type HttpResponse, readResponse } from './http-response.js';
import type { HostileRequest } from './requests/draft.js';

/** The outcome of sending a request. */
export type Outcome =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  /** The server closed the connection without a response. */
  | { readonly kind: 'closed' }
  /** Neither a response nor the end of the connection came in time. */
  | { readonly kind: 'timeout' }
  /** The response is not HTTP. */
  | { readonly kind: 'malformed'; readonly reason: string };

/** Milliseconds to wait for a response, generous enough for a busy machine. */
const responseTimeout = 60_000;
/** Milliseconds after which to end the sending of a message that may be incomplete, so that the server drops it. */
const incompleteTimeout = 2000;

/** Sends requests one after the other, over the same connection if possible. */
export class Connection {
  readonly #host: string;
  readonly #port: number;
  #idle: Socket | undefined;

  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.#host = hostname;
    this.#port = Number(port);
  }

  async send(request: HostileRequest): Promise<Outcome> {
    // A message that is malformed, or that controls the connection, needs a connection of its own.
    const reused = request.expected === 'protocol' ? this.#idle : undefined;
    if (reused !== undefined) {
      this.#idle = undefined;
      const outcome = await this.#exchange(reused, request);
      // The server may have closed it while it was idle.
      if (outcome.kind !== 'closed') return outcome;
    }
    return this.#exchange(await open(this.#port, this.#host), request);
  }

  end(): void {
    this.#idle?.destroy();
  }

  #exchange(socket: Socket, request: HostileRequest): Promise<Outcome> {
    return new Promise((resolve) => {
      const { expected, method, bytes } = request;
      const chunks: Buffer[] = [];
      const finish = (outcome: Outcome): void => {
        clearTimeout(timeout);
        clearTimeout(completion);
        socket.removeAllListeners('data').removeAllListeners('close');
        const isReusable =
          expected === 'protocol' && outcome.kind === 'response' && outcome.response.keepsAlive;
        if (isReusable) this.#idle = socket;
        else socket.destroy();
        resolve(outcome);
      };
      const read = (isClosed: boolean): void => {
        try {
          const response = readResponse(Buffer.concat(chunks), method, isClosed);
          if (response !== undefined) finish({ kind: 'response', response });
          else if (isClosed) finish({ kind: 'closed' });
        } catch (error) {
          finish({ kind: 'malformed', reason: String(error) });
        }
      };
      const timeout = setTimeout(() => finish({ kind: 'timeout' }), responseTimeout);
      const completion = setTimeout(
        () => expected !== 'protocol' && socket.end(),
        expected === 'none' ? 0 : incompleteTimeout,
      );
      socket.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        read(false);
      });
      socket.once('close', () => read(true));
      if (socket.destroyed) read(true);
      else socket.write(bytes);
    });
  }
}

function open(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host).setNoDelay(true);
    socket.once('error', reject);
    socket.once('connect', () => {
      // An error also closes the socket, which `#exchange` sees.
      socket.off('error', reject).on('error', () => undefined);
      resolve(socket);
    });
  });
}
