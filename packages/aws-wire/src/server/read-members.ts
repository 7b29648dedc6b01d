import { type OperationId, operations, services } from '@numberkit/contract';
import type { HeaderList } from '../exchange.js';
import { pickMembers } from '../json.js';
import { toInputSchemas } from './input-schemas.js';
import { toKnownMembers } from './known-members.js';
import { toMediaTypeRefusal } from './media-type-refusal.js';
import { readJsonObject } from './read-json-object.js';
import { createRefusal, type Refusal } from './refusal.js';
import { UnreadableBody } from './unreadable-body.js';

/** A body and what is said of it. */
export interface ReceivedBody {
  readonly headers: HeaderList;
  /** The bytes, any `Content-Encoding` undone. */
  readonly body: Uint8Array;
}

/** The members that a body carries. */
export interface ReadMembers {
  readonly kind: 'members';
  readonly members: Readonly<Record<string, unknown>>;
}

/**
 * Reads members of an operation's input from a body, or says how it is refused.
 *
 * @param names The members that the protocol puts into the body; others there are unknown ones.
 */
export function readMembers(
  operation: OperationId,
  names: readonly string[],
  { headers, body }: ReceivedBody,
): ReadMembers | Refusal {
  const refusal = toMediaTypeRefusal(operation, headers, body);
  if (refusal !== undefined) return refusal;
  const schemas = pickMembers(toInputSchemas(operation), names);
  try {
    return { kind: 'members', members: toKnownMembers(schemas, readJsonObject(body)) };
  } catch (error) {
    if (!(error instanceof UnreadableBody)) throw error;
    const { service } = operations[operation];
    return createRefusal(service, services[service].unreadableBody, error.message);
  }
}
