import { connect, type Socket } from 'node:net';
import type { Call } from './call.js';

/** The part of a subject's response that is counted. */
export interface LoadResponse {
  readonly status: number;
  readonly hasRetryAfter: boolean;
}

/**
 * A connection for one request after another. It implements only the part of HTTP/1.1 that is needed here: a
 * whole client, such as undici or autocannon, takes as much CPU as the floor that it loads.
 */
export class Connection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** Rejects if the connection ends before the whole response. */
  send(call: Call): Promise<LoadResponse> {
    const socket = this.#socket ?? this.#connect();
    return new Promise((resolve, reject) => {
      let received: Buffer | undefined;
      const settle = (): void => {
        socket.off('data', take).off('close', fail);
      };
      const fail = (): void => {
        settle();
        this.#socket = undefined;
        reject(new Error('The connection ended without a response.'));
      };
      const take = (chunk: Buffer): void => {
        received = received === undefined ? chunk : Buffer.concat([received, chunk]);
        const response = toResponse(received);
        if (response === undefined) return;
        settle();
        resolve(response);
      };
      socket.on('data', take).on('close', fail);
      socket.write(this.#toText(call));
    });
  }

  end(): void {
    this.#socket?.destroy();
  }

  #connect(): Socket {
    const socket = connect(this.#port, this.#host).setNoDelay(true);
    // An error is followed by `close`.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      if (this.#socket === socket) this.#socket = undefined;
    });
    socket.setTimeout(responseTimeout, () => socket.destroy());
    this.#socket = socket;
    return socket;
  }

  #toText({ method, path, headers, body }: Call): string {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const length = Buffer.byteLength(body);
    return `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}:${this.#port}\r\n${lines.join('')}content-length: ${length}\r\n\r\n${body}`;
  }
}

/** In milliseconds. */
const responseTimeout = 10_000;

function toResponse(received: Buffer): LoadResponse | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const isWhole =
    length === undefined
      ? received.toString('latin1').endsWith('\r\n0\r\n\r\n')
      : received.length >= end + 4 + Number(length);
  if (!isWhole) return undefined;
  return { status: Number(head.slice(9, 12)), hasRetryAfter: /\r\nretry-after:/i.test(head) };
}
