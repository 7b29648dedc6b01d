import { connect, type Socket } from 'node:net';
import type { HostileRequest } from '../requests/draft.js';
import { type Response, readResponse } from './response.js';

/** What became of a request. */
export type Outcome =
  | { readonly kind: 'answered'; readonly response: Response }
  /** The server closed the connection without an answer. */
  | { readonly kind: 'closed' }
  /** Neither an answer nor an end came within the time. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'garbled'; readonly reason: string };

/** Milliseconds that an answer may take, by the clock of a busy machine. */
const deadline = 60_000;
/** Milliseconds after which a message that may be incomplete is ended: the server then drops it. */
const incompleteAfter = 2000;

/** Sends requests one after the other, over one connection where that can be. */
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
    // A message that is broken, or says what becomes of the connection, has one of its own.
    const sharesConnection = request.due === 'form';
    const reused = sharesConnection ? this.#idle : undefined;
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
      const { due, method, bytes } = request;
      const chunks: Buffer[] = [];
      const settle = (outcome: Outcome): void => {
        clearTimeout(silence);
        clearTimeout(completion);
        socket.removeAllListeners('data').removeAllListeners('close');
        const keeps = due === 'form' && outcome.kind === 'answered' && outcome.response.keepsAlive;
        if (keeps) this.#idle = socket;
        else socket.destroy();
        resolve(outcome);
      };
      const read = (isOver: boolean): void => {
        try {
          const response = readResponse(Buffer.concat(chunks), method, isOver);
          if (response !== undefined) settle({ kind: 'answered', response });
          else if (isOver) settle({ kind: 'closed' });
        } catch (error) {
          settle({ kind: 'garbled', reason: String(error) });
        }
      };
      const silence = setTimeout(() => settle({ kind: 'silent' }), deadline);
      const completion = setTimeout(
        () => due !== 'form' && socket.end(),
        due === 'none' ? 0 : incompleteAfter,
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
      // An error closes it, which is what matters.
      socket.off('error', reject).on('error', () => undefined);
      resolve(socket);
    });
  });
}
