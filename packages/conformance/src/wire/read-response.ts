import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from './http.js';
import { NoResponse } from './no-response.js';

/**
 * Reads an answer to its end.
 *
 * @throws {NoResponse} It is longer than may be, or breaks off.
 */
export async function readResponse(
  response: IncomingMessage,
  maxBytes: number,
): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      response.destroy();
      throw new NoResponse('hungUp', `an answer of more than ${maxBytes} bytes`);
    }
    chunks.push(bytes);
  }
  const headers = Object.entries(response.headersDistinct);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers.map(([name, values = []]) => [name, values.join(', ')])),
    body: new TextDecoder().decode(Buffer.concat(chunks)),
  };
}
