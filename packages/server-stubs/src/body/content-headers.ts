import { MIMEType, promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { toTooLarge, toUnparsable, toUnsupported } from './body-errors.js';

/**
 * Refuses a body that is not of a type that the operation takes, or not in UTF-8. Parameters other
 * than `charset` mean nothing and are accepted.
 *
 * @param header The header `Content-Type`.
 * @param accepted Media types in lower case, without parameters.
 * @throws {RequestError} The type or its character set is another.
 */
export function requireMediaType(header: string | undefined, accepted: readonly string[]): void {
  if (header !== undefined && accepted.includes(header)) return;
  const type = toMediaType(header);
  if (type === undefined || !accepted.includes(type.essence)) {
    throw toUnsupported(`The content type of the body must be ${accepted.join(' or ')}.`);
  }
  const charset = type.params.get('charset')?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') {
    throw toUnsupported('The character set of the body must be utf-8.');
  }
}

function toMediaType(header: string | undefined): MIMEType | undefined {
  try {
    return header === undefined ? undefined : new MIMEType(header);
  } catch {
    return undefined;
  }
}

const inflaters = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * The bytes of a body before its content encoding was applied.
 *
 * @param header The header `Content-Encoding`.
 * @param limit Bytes that the inflated body may have, so that little data cannot become much.
 * @throws {RequestError} The encoding is unknown, the data is not of it, or the body is too large.
 */
export async function inflateBytes(
  bytes: Uint8Array,
  header: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const encoding = header?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return bytes;
  const inflateAll = inflaters.get(encoding);
  if (inflateAll === undefined) {
    const known = ['identity', ...inflaters.keys()].join(', ');
    throw toUnsupported(`The content encoding must be one of ${known}.`);
  }
  try {
    return await inflateAll(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (isTooLong(error)) throw toTooLarge(limit);
    throw toUnparsable(`The body is not valid ${encoding} data.`);
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
