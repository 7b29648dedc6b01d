import type { IncomingHttpHeaders } from 'node:http';
import type { OperationFacts } from '@numberkit/contract';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import express, { type Request } from 'express';
import { type RequestBody, readBody } from './body/read-body.js';
import { type Problem, RequestError, shorten, toRequestError } from './errors/request-error.js';
import type { BodyFacts } from './operation-document.js';

/** A request for an operation of the contract. */
export interface OperationRequest {
  readonly operation: OperationId;
  /** The members in the path as sent, still percent-encoded. */
  readonly pathMembers: ReadonlyMap<string, string>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
}

/** The members of a request by place, as the wire carries them. */
export interface RequestMembers {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  /** Undefined where no byte came. */
  readonly body: Record<string, unknown> | undefined;
}

/** The members of a request before they are checked against the contract. */
export interface ReadMembers extends RequestMembers {
  /** The problems that were found on the way. */
  readonly problems: readonly Problem[];
}

/** The parts of an operation that the reading of its requests depends on. */
export interface ReadOptions {
  readonly operation: OperationFacts;
  /** Undefined for an operation without a body: what a client sends all the same is not read. */
  readonly body: BodyFacts | undefined;
  /** Bytes. */
  readonly bodyLimit: number;
}

/**
 * Reads the members of a request.
 *
 * @throws {RequestError} The client does not accept JSON, or the path or the body cannot be read.
 * @throws {ClientGone} The client went away.
 */
export async function readMembers(
  request: OperationRequest,
  { operation, body, bodyLimit }: ReadOptions,
): Promise<ReadMembers> {
  const { headers } = request;
  if (operation.roles.notAcceptable !== undefined) requireAcceptable(headers);
  const path = decodePath(request.pathMembers);
  const known = operation.members.query;
  const query = Object.entries(request.query);
  return {
    path,
    query: Object.fromEntries(query.filter(([name]) => known.includes(name))),
    body: body && (await readBody(request.body, headers, body, bodyLimit)),
    problems: query
      .filter(([name]) => !known.includes(name))
      .map(([name]) => ({
        name: shorten(name),
        message: 'is not a query parameter of this request',
        kind: 'unknownMember',
      })),
  };
}

const mediaType = 'application/json';

function requireAcceptable(headers: IncomingHttpHeaders): void {
  const { accept } = headers;
  if (accept === undefined || accept === '*/*' || accept === mediaType) return;
  // Express negotiates by the headers alone.
  const request: Request = Object.assign(Object.create(express.request), { headers });
  if (request.accepts(mediaType) !== false) return;
  throw new RequestError({
    role: 'notAcceptable',
    message: `The operation returns ${mediaType} only, which Accept excludes.`,
  });
}

/** Decodes the members in a path once: `%2F` becomes a slash inside its member, `+` stays a plus. */
function decodePath(encoded: ReadonlyMap<string, string>): Record<string, string> {
  const problems: Problem[] = [];
  const members: Record<string, string> = {};
  for (const [name, value] of encoded) {
    try {
      members[name] = decodeURIComponent(value);
    } catch {
      problems.push({ name, message: 'must be percent-encoded UTF-8', kind: 'invalid' });
    }
  }
  if (problems.length > 0) throw toRequestError(problems);
  return members;
}
