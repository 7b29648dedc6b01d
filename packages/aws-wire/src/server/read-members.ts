import { findTooDeep, isRecord, maxDepth, type OperationFacts } from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { contentTypes, toAwsFacts } from '../protocol.js';
import { type ReadKnownMembers, UnreadableBody } from './known-members.js';
import { createRefusal, createRoleRefusal, type Refusal } from './refusal.js';

/** A body and the headers that describe it. */
export interface ReceivedBody {
  readonly headers: HeaderList;
  /** The bytes, any `Content-Encoding` undone. */
  readonly body: Uint8Array;
}

/** The members that a body has. */
export interface ReadMembers {
  readonly kind: 'members';
  readonly members: Readonly<Record<string, unknown>>;
}

/**
 * Reads members of an operation's input from a body, or refuses it.
 *
 * @param names The members that the protocol has in the body; others are unknown.
 */
export function readMembers(
  readKnown: ReadKnownMembers,
  operation: OperationFacts,
  names: readonly string[],
  { headers, body }: ReceivedBody,
): ReadMembers | Refusal {
  const problem = findMediaTypeProblem(operation, headers, body);
  if (problem !== undefined) return refuseMediaType(operation, problem);
  try {
    return { kind: 'members', members: readKnown(operation, names, readJsonObject(body)) };
  } catch (error) {
    if (!(error instanceof UnreadableBody)) throw error;
    const { service } = operation;
    return createRefusal(service, toAwsFacts(service).unreadableBody, error.message);
  }
}

/**
 * The problem with the headers of a body, as a sentence; undefined if there is none. AWS JSON is recognised by
 * its content type, so an empty body needs it too.
 */
function findMediaTypeProblem(
  { service }: OperationFacts,
  headers: HeaderList,
  body: Uint8Array,
): string | undefined {
  const encoding = readHeader(headers, 'content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') return 'The body must be sent without a Content-Encoding.';
  const { protocol } = toAwsFacts(service);
  const wanted = contentTypes[protocol];
  const given = readHeader(headers, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  const isOptional = protocol === 'restJson1' && body.length === 0;
  if (given === wanted || (given === undefined && isOptional)) return undefined;
  return `The body must be ${wanted}.`;
}

/**
 * An operation without a body declares no exception for its content type, but in AWS JSON it has a body all the
 * same.
 */
function refuseMediaType(operation: OperationFacts, message: string): Refusal {
  const { service } = operation;
  return (
    createRoleRefusal(operation, 'unsupportedMediaType', message) ??
    createRefusal(service, toAwsFacts(service).unreadableBody, message)
  );
}

/**
 * Reads a body as a JSON object. A body without a byte counts as `{}`; `null` does not.
 *
 * @throws {UnreadableBody} It is not UTF-8, not JSON, not an object or nested too deep.
 */
function readJsonObject(body: Uint8Array): Record<string, unknown> {
  if (body.length === 0) return {};
  const value = parse(body);
  if (!isRecord(value)) throw new UnreadableBody('The body is not a JSON object.');
  return value;
}

function parse(body: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (findTooDeep(text) === undefined) return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableBody('The body is not JSON in UTF-8.', { cause });
  }
  throw new UnreadableBody(`The body is nested more than ${maxDepth} levels deep.`);
}
