import type { IncomingHttpHeaders } from 'node:http';
import type { BodyFacts } from '../document/operation-document.js';
import { inflateBytes } from './inflate-bytes.js';
import { requireMediaType } from './media-type.js';
import { parseJson, parseJsonText } from './parse-json.js';
import type { RequestBody } from './read-body.js';
import { announcesBody } from './read-bytes.js';
import { toTooLarge } from './too-large.js';

/**
 * Parses a body that something before the router has read. The content type decides whether the operation
 * takes it, since a parser of forms leaves an object too. Undefined for a body without a byte.
 *
 * @throws {RequestFault} The body is too large, of another type, or no JSON.
 * @throws {ClientGone} The client went away.
 */
export async function parseReadBody(
  body: Exclude<RequestBody, { kind: 'stream' }>,
  headers: IncomingHttpHeaders,
  facts: BodyFacts,
  limit: number,
): Promise<unknown> {
  if (body.kind === 'failed' && body.failure.isBeforeType) throw body.failure.reason;
  const value = body.kind === 'read' ? body.value : undefined;
  // Of an object, the bytes that it was parsed from are gone.
  const length = lengthOf(value) ?? Number(headers['content-length'] ?? 0);
  if (length > limit) throw toTooLarge(limit);
  if (isEmpty(value, headers)) return undefined;
  requireMediaType(headers['content-type'], facts.mediaTypes);
  if (body.kind === 'failed') throw body.failure.reason;
  if (typeof value === 'string') return parseJsonText(value);
  return value instanceof Uint8Array
    ? parseBytes(value, headers['content-encoding'], limit)
    : value;
}

function lengthOf(given: unknown): number | undefined {
  if (typeof given === 'string') return Buffer.byteLength(given);
  return given instanceof Uint8Array ? given.length : undefined;
}

/** A parser leaves an empty object, text or list of bytes where no byte came. */
function isEmpty(given: unknown, headers: IncomingHttpHeaders): boolean {
  if (lengthOf(given) === 0) return true;
  return typeof given === 'object' && given !== null && !announcesBody(headers) && isBare(given);
}

function isBare(given: object): boolean {
  return Object.keys(given).length === 0;
}

/** Bytes are given as they travelled, or inflated already: `express.raw` does that, and leaves the header. */
async function parseBytes(
  bytes: Uint8Array,
  encoding: string | undefined,
  limit: number,
): Promise<unknown> {
  try {
    return parseJson(bytes);
  } catch (fault) {
    if (encoding === undefined) throw fault;
    try {
      return parseJson(await inflateBytes(bytes, encoding, limit));
    } catch (error) {
      throw looksLikeJson(bytes) ? fault : error;
    }
  }
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*[{[]/.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
}
