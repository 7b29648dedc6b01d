import { connect } from 'node:net';

/** A response received over a socket. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A connection for requests that a test writes byte by byte. */
export interface Exchange extends Disposable {
  write(text: string): void;
  /** The next response on this connection. */
  response(): Promise<HttpResponse>;
  /** Breaks the connection off. */
  abort(): void;
}

/** Connects to a server on this machine. */
export async function openExchange(port: number): Promise<Exchange> {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) =>
    socket.once('connect', resolve).once('error', reject),
  );
  let received = '';
  let wake = (): void => undefined;
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    received += chunk;
    wake();
  });
  socket.on('error', () => wake());
  return {
    write: (text) => void socket.write(text),
    abort: () => void socket.resetAndDestroy(),
    [Symbol.dispose]: () => void socket.destroy(),
    async response() {
      for (;;) {
        const whole = takeResponse(received);
        if (whole !== undefined) {
          received = whole.rest;
          return whole.response;
        }
        if (socket.destroyed) throw new Error(`The connection ended with: ${received}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function takeResponse(text: string): { response: HttpResponse; rest: string } | undefined {
  const [head = '', ...others] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.replace(/^.*?: /, ''),
    ]),
  );
  const length = Number(headers['content-length'] ?? 0);
  const body = others.join('\r\n\r\n');
  if (others.length === 0 || Buffer.byteLength(body) < length) return undefined;
  const response = { status: Number(first.split(' ')[1]), headers, body: body.slice(0, length) };
  return { response, rest: body.slice(length) };
}
