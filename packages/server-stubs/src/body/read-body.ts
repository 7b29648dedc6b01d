import type { Request } from 'express';
import type { BodyFacts } from '../document/operation-document.js';
import { ClientGone } from './client-gone.js';
import { inflateBytes } from './inflate-bytes.js';
import { requireMediaType } from './media-type.js';
import { parseJson, toUnparsable } from './parse-json.js';
import { readBytes } from './read-bytes.js';
import { toTooLarge } from './too-large.js';

/**
 * Reads the JSON object in a request's body; undefined where no byte came, whatever the headers say
 * of it.
 *
 * What something before has read stands in `request.body`: bytes are taken in place of the stream's,
 * anything else as parsed JSON.
 *
 * @throws {RequestFault} The body is too large, of another type, or no JSON object.
 * @throws {ClientGone} The client went away.
 */
export async function readBody(
  request: Request,
  facts: BodyFacts,
  limit: number,
): Promise<Record<string, unknown> | undefined> {
  const given: unknown = request.body;
  if (given !== undefined && !(given instanceof Uint8Array)) return requireObject(given);
  const sent = given ?? (await readBytes(request, limit));
  if (sent === 'gone') throw new ClientGone('The request broke off.');
  if (sent === 'too large' || sent.length > limit) throw toTooLarge(limit);
  if (sent.length === 0) return undefined;
  requireMediaType(request.headers['content-type'], facts.mediaTypes);
  const bytes = await inflateBytes(sent, request.headers['content-encoding'], limit);
  return requireObject(parseJson(bytes));
}

function requireObject(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  throw toUnparsable('The body must be a JSON object.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
