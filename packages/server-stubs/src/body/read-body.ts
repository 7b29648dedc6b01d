import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isRecord } from '@numberkit/contract';
import type { BodyFacts } from '../document/operation-document.js';
import { ClientGone } from './client-gone.js';
import { parseReadBody } from './given-body.js';
import { inflateBytes } from './inflate-bytes.js';
import { requireMediaType } from './media-type.js';
import { notAnObject, parseJson, toUnparsable } from './parse-json.js';
import type { ParserFailure } from './parser-failure.js';
import { toReadBefore } from './read-before.js';
import { announcesBody, readBytes } from './read-bytes.js';
import { toTooLarge } from './too-large.js';

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
 * @throws {RequestFault} The body is too large, of another type, or no JSON object.
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
  if (request.readableDidRead && announcesBody(request.headers)) throw toReadBefore();
  const sent = await readBytes(request, limit);
  if (sent === 'gone') throw new ClientGone('The request broke off.');
  if (sent === 'too large') throw toTooLarge(limit);
  if (sent.length === 0) return undefined;
  requireMediaType(request.headers['content-type'], facts.mediaTypes);
  return parseJson(await inflateBytes(sent, request.headers['content-encoding'], limit));
}
