import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body as it travels; says so where it is too large or the client went away before its
 * end.
 *
 * @param limit Bytes. What comes over it is read and dropped, so that the connection can carry the next
 *   request.
 */
export function readBytes(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | 'too large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (request.readableEnded) resolve(Buffer.alloc(0));
    else if (request.destroyed) resolve('gone');
    if (Number(request.headers['content-length'] ?? 0) > limit) resolve('too large');
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve('too large');
    });
    request.on('end', () => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    request.on('error', () => resolve('gone'));
    request.on('close', () => {
      if (!request.complete) resolve('gone');
    });
  });
}
