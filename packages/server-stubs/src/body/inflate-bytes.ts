import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { RequestFault } from '../problems/request-fault.js';
import { toTooLarge } from './too-large.js';

const inflaters = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * The bytes of a body as they were before its content encoding.
 *
 * @param encoding The header `Content-Encoding`.
 * @param limit Bytes that the inflated body may have, so that little data cannot become much.
 * @throws {RequestFault} The encoding is unknown, the data is not of it, or the body is too large.
 */
export async function inflateBytes(
  bytes: Uint8Array,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return bytes;
  const inflateAll = inflaters.get(name);
  if (inflateAll === undefined) {
    throw new RequestFault({
      role: 'unsupportedMediaType',
      message: `The content encoding must be one of identity, ${[...inflaters.keys()].join(', ')}.`,
    });
  }
  try {
    return await inflateAll(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (isTooLong(error)) throw toTooLarge(limit);
    throw new RequestFault({
      role: 'invalidRequest',
      reason: 'unparsable',
      message: `The body is not valid ${name} data.`,
    });
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
