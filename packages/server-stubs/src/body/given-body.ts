import type { Request } from 'express';
import type { BodyFacts } from '../document/operation-document.js';
import { inflateBytes } from './inflate-bytes.js';
import { requireMediaType } from './media-type.js';
import { parseJson, parseJsonText } from './parse-json.js';
import { ParserFailure } from './parser-failure.js';
import { announcesBody } from './read-bytes.js';
import { toTooLarge } from './too-large.js';

/**
 * Reads a body that something before the router has read and left in `request.body`. Bytes and text are
 * taken in place of the stream's, anything else as parsed JSON. The content type decides whether it is a
 * body that the operation takes, since a parser of forms leaves objects too. Undefined where no byte came.
 *
 * @throws {RequestFault} The body is too large, of another type, or no JSON.
 * @throws {ClientGone} The client went away.
 */
export async function readGivenBody(
  given: unknown,
  request: Request,
  facts: BodyFacts,
  limit: number,
): Promise<unknown> {
  const { headers } = request;
  if (given instanceof ParserFailure && given.isBeforeType) throw given.reason;
  // What an object was parsed from is not there any more.
  const length = lengthOf(given) ?? Number(headers['content-length'] ?? 0);
  if (length > limit) throw toTooLarge(limit);
  if (isEmpty(given, request)) return undefined;
  requireMediaType(headers['content-type'], facts.mediaTypes);
  if (given instanceof ParserFailure) throw given.reason;
  if (typeof given === 'string') return parseJsonText(given);
  return given instanceof Uint8Array
    ? parseBytes(given, headers['content-encoding'], limit)
    : given;
}

function lengthOf(given: unknown): number | undefined {
  if (typeof given === 'string') return Buffer.byteLength(given);
  return given instanceof Uint8Array ? given.length : undefined;
}

/** A parser leaves an empty object, text or list of bytes where no byte came. */
function isEmpty(given: unknown, request: Request): boolean {
  if (lengthOf(given) === 0) return true;
  return typeof given === 'object' && given !== null && !announcesBody(request) && isBare(given);
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
