import type { IncomingHttpHeaders } from 'node:http';
import type { OperationFacts, OperationId } from '@numberkit/contract';
import { type RequestBody, readBody } from '../body/read-body.js';
import type { BodyFacts } from '../document/operation-document.js';
import type { Problem } from '../problems/problem.js';
import type { RequestMembers } from '../validator/operation-validator.js';
import { decodePath } from './decode-path.js';
import { readQuery } from './read-query.js';

/** A request for an operation of the contract. */
export interface OperationRequest {
  readonly operation: OperationId;
  /** The members in the path as sent, still percent-encoded. */
  readonly pathMembers: ReadonlyMap<string, string>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
}

/** A request's members, not yet held against the contract. */
export interface ReadMembers extends RequestMembers {
  /** What is wrong with the request already. */
  readonly problems: readonly Problem[];
  /** Whether the operation needs a body and none came. `body` is then empty, so that the validator
   * names the members that are missing. */
  readonly lacksBody: boolean;
}

/** What reading the requests of one operation needs to know. */
export interface ReadingFacts {
  readonly operation: OperationFacts;
  /** Undefined where the operation takes no body; what is sent all the same is not read. */
  readonly body: BodyFacts | undefined;
  /** Bytes. */
  readonly bodyLimit: number;
}

/**
 * Reads what a request holds, place by place.
 *
 * @throws {RequestFault} The path or the body cannot be read.
 * @throws {ClientGone} The client went away.
 */
export async function readMembers(
  request: OperationRequest,
  facts: ReadingFacts,
): Promise<ReadMembers> {
  const path = decodePath(request.pathMembers);
  const { query, problems } = readQuery(request.query, facts.operation);
  const body =
    facts.body && (await readBody(request.body, request.headers, facts.body, facts.bodyLimit));
  return toReadMembers({ path, query, body }, facts, problems);
}

/** Members that were read, with what is wrong with them already. */
export function toReadMembers(
  { path, query, body }: RequestMembers,
  facts: ReadingFacts,
  problems: readonly Problem[] = [],
): ReadMembers {
  const lacksBody = facts.body?.required === true && body === undefined;
  return { path, query, body: lacksBody ? {} : body, problems, lacksBody };
}
