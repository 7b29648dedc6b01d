import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isRecord } from '@numberkit/contract';
import type { BodyFacts } from '../operation-document.js';
import { ClientGone, toAlreadyRead, toTooLarge, toUnparsable } from './body-errors.js';
import { inflateBytes, requireMediaType } from './content-headers.js';
import { notAnObject, parseJson, parseJsonText } from './parse-json.js';
import type { ParserFailure } from './parser-failure.js';
import { announcesBody, readBytes } from './read-bytes.js';

/** The body of a request, read or not. */
export type RequestBody =
  /** Nothing has read it. */
  | { readonly kind: 'stream'; readonly stream: IncomingMessage }
  /** Something has read it: bytes as sent or inflated, text, or JSON already parsed. */
  | { readonly kind: 'read'; readonly value: unknown }
  /** A body parser has failed to read it. */
  | { readonly kind: 'failed'; readonly failure: ParserFailure };

/**
 * Reads the JSON object in a request's body; undefined for a body without a byte, whatever the headers
 * announce.
 *
 * @throws {RequestError} The body is too large, of another type, or no JSON object.
 * @throws {ClientGone} The client went away.
 */
export async function readBody(
  body: RequestBody,
  headers: IncomingHttpHeaders,
  facts: BodyFacts,
  limit: number,
): Promise<Record<string, unknown> | undefined> {
  const value =
    body.kind === 'stream'
      ? await readStream(body.stream, facts, limit)
      : await parseReadBody(body, headers, facts, limit);
  if (value === undefined || isRecord(value)) return value;
  throw toUnparsable(notAnObject);
}

async function readStream(
  request: IncomingMessage,
  facts: BodyFacts,
  limit: number,
): Promise<unknown> {
  if (request.readableDidRead && announcesBody(request.headers)) throw toAlreadyRead();
  const sent = await readBytes(request, limit);
  if (sent === 'gone') throw new ClientGone('The request broke off.');
  if (sent === 'too large') throw toTooLarge(limit);
  if (sent.length === 0) return undefined;
  requireMediaType(request.headers['content-type'], facts.mediaTypes);
  return parseJson(await inflateBytes(sent, request.headers['content-encoding'], limit));
}

/** The content type decides whether the operation takes a body: a parser of forms leaves an object too. */
async function parseReadBody(
  body: Exclude<RequestBody, { kind: 'stream' }>,
  headers: IncomingHttpHeaders,
  facts: BodyFacts,
  limit: number,
): Promise<unknown> {
  if (body.kind === 'failed' && body.failure.isBeforeType) throw body.failure.reason;
  const value = body.kind === 'read' ? body.value : undefined;
  // Of an object, the bytes that it was parsed from are gone.
  const length = toLength(value) ?? Number(headers['content-length'] ?? 0);
  if (length > limit) throw toTooLarge(limit);
  if (isEmpty(value, headers)) return undefined;
  requireMediaType(headers['content-type'], facts.mediaTypes);
  if (body.kind === 'failed') throw body.failure.reason;
  if (typeof value === 'string') return parseJsonText(value);
  return value instanceof Uint8Array
    ? parseBytes(value, headers['content-encoding'], limit)
    : value;
}

function toLength(value: unknown): number | undefined {
  if (typeof value === 'string') return Buffer.byteLength(value);
  return value instanceof Uint8Array ? value.length : undefined;
}

/** A parser leaves an empty object, text or list of bytes where no byte came. */
function isEmpty(value: unknown, headers: IncomingHttpHeaders): boolean {
  if (toLength(value) === 0) return true;
  if (typeof value !== 'object' || value === null || announcesBody(headers)) return false;
  return Object.keys(value).length === 0;
}

/** Bytes come as sent, or inflated already: `express.raw` does that, and leaves the header. */
async function parseBytes(
  bytes: Uint8Array,
  encoding: string | undefined,
  limit: number,
): Promise<unknown> {
  try {
    return parseJson(bytes);
  } catch (asSent) {
    if (encoding === undefined) throw asSent;
    try {
      return parseJson(await inflateBytes(bytes, encoding, limit));
    } catch (inflated) {
      throw looksLikeJson(bytes) ? asSent : inflated;
    }
  }
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*[{[]/.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
}
