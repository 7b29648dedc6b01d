import { isRecord } from '@numberkit/contract';
import type { Request } from 'express';
import type { BodyFacts } from '../document/operation-document.js';
import { ClientGone } from './client-gone.js';
import { readGivenBody } from './given-body.js';
import { inflateBytes } from './inflate-bytes.js';
import { requireMediaType } from './media-type.js';
import { notAnObject, parseJson, toUnparsable } from './parse-json.js';
import { toReadBefore } from './read-before.js';
import { announcesBody, readBytes } from './read-bytes.js';
import { toTooLarge } from './too-large.js';

/**
 * Reads the JSON object in a request's body; undefined where no byte came, whatever the headers say
 * of it. What something before has read stands in `request.body`.
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
  const body =
    given === undefined
      ? await readStream(request, facts, limit)
      : await readGivenBody(given, request, facts, limit);
  if (body === undefined || isRecord(body)) return body;
  throw toUnparsable(notAnObject);
}

async function readStream(request: Request, facts: BodyFacts, limit: number): Promise<unknown> {
  if (request.readableDidRead && announcesBody(request)) throw toReadBefore();
  const sent = await readBytes(request, limit);
  if (sent === 'gone') throw new ClientGone('The request broke off.');
  if (sent === 'too large') throw toTooLarge(limit);
  if (sent.length === 0) return undefined;
  requireMediaType(request.headers['content-type'], facts.mediaTypes);
  return parseJson(await inflateBytes(sent, request.headers['content-encoding'], limit));
}
