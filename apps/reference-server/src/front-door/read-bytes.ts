import type { IncomingMessage } from 'node:http';
import getRawBody from 'raw-body';

/** The largest body that is read, in bytes. */
export const bodyLimit = 65_536;

/** Reads the bytes of a body as they travelled; says so where there are too many or the client left. */
export async function readBytes(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  try {
    return await getRawBody(request, { limit: bodyLimit });
  } catch (error) {
    if (error instanceof Error && 'type' in error && error.type === 'entity.too.large') {
      // What still comes is dropped, so that the connection can carry the answer.
      request.resume();
      return 'too large';
    }
    return 'gone';
  }
}
