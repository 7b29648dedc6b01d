import type { IncomingMessage } from 'node:http';
import { RequestFault } from '../problems/request-fault.js';
import { ClientGone } from './client-gone.js';

/**
 * Reads a request's body.
 *
 * @param limit Bytes. A body over it is refused at once; what still comes is read and dropped, so that
 *   the connection can carry the next request.
 * @throws {RequestFault} The body is too large.
 * @throws {ClientGone} The client went away.
 */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (request.readableEnded) resolve(Buffer.alloc(0));
    if (Number(request.headers['content-length'] ?? 0) > limit) reject(toTooLarge(limit));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else reject(toTooLarge(limit));
    });
    request.on('end', () => resolve(Buffer.concat(chunks, Math.min(size, limit))));
    request.on('error', (cause) => reject(new ClientGone('The request broke off.', { cause })));
    request.on('close', () => {
      if (!request.complete) reject(new ClientGone('The request broke off.'));
    });
  });
}

/** The fault of a body over the limit. */
export function toTooLarge(limit: number): RequestFault {
  return new RequestFault({
    role: 'tooLarge',
    message: `The body is larger than ${limit} bytes.`,
  });
}
