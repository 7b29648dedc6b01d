import type { IncomingMessage } from 'node:http';
import { defaultBodyLimit } from '@numberkit/server-stubs';
import getRawBody from 'raw-body';

/** Reads the bytes of a body as they travelled; says so where there are too many or the client left. */
export async function readBytes(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  try {
    const length = request.headers['content-length'];
    return await getRawBody(request, {
      limit: defaultBodyLimit,
      ...(length !== undefined && { length }),
    });
  } catch (error) {
    if (error instanceof Error && 'type' in error && error.type === 'entity.too.large') {
      // What still comes is dropped, so that the connection can carry the answer.
      request.resume();
      return 'too large';
    }
    return 'gone';
  }
}
