import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/**
 * Reads a request's body as sent, unless it is too large or the client goes away before its end.
 *
 * @param limit Bytes. The rest is read and dropped, so that the connection can carry the next request.
 */
export function readBytes(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | 'too large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (!announcesBody(request.headers) || request.readableEnded) return resolve(Buffer.alloc(0));
    if (request.destroyed) return resolve('gone');
    if (Number(request.headers['content-length'] ?? 0) > limit) resolve('too large');
    request.on('data', (data: Buffer | string) => {
      // Another middleware may have set an encoding of the stream.
      const chunk =
        typeof data === 'string' ? Buffer.from(data, request.readableEncoding ?? 'utf8') : data;
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
    // Another middleware may have paused it.
    request.resume();
  });
}

/** Whether the headers of a request announce a body; without them, Node reads none. */
export function announcesBody(headers: IncomingHttpHeaders): boolean {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = headers;
  return encoding !== undefined || Number(length) > 0;
}
