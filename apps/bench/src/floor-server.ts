import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { responseBody } from './rows.js';

/** The write of one request. */
export interface Write {
  readonly kind: 'request' | 'put' | 'update';
  readonly number: string;
  readonly token: string;
}

/** Responds to each request once its write is durable, and does nothing else: it checks nothing. */
export function serveFloor(write: (write: Write) => Promise<void>): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      write(toWrite(request, body)).then(
        () => respond(response, 200, responseBody),
        (error: unknown) => respond(response, 500, String(error)),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
  });
  process.once('SIGTERM', () => process.exit());
}

// Two floors on one database, one after the other, must not write the same numbers.
let count = (Date.now() % 1_000_000) * 1000;

function toWrite({ url = '' }: IncomingMessage, body: unknown): Write {
  const last = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
  const token =
    typeof body === 'object' && body !== null && 'ClientToken' in body ? body.ClientToken : '';
  count += 1;
  if (url.startsWith('/phone-numbers/')) return { kind: 'update', number: last, token: '' };
  if (url.startsWith('/v2/protect')) return { kind: 'put', number: last, token: String(token) };
  return { kind: 'request', number: `+1${8_000_000_000 + count}`, token: String(token) };
}

function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
