import type { IncomingHttpHeaders } from 'node:http';
import type { OpenApiDocument, OperationFacts } from '@numberkit/contract';
import express, { type Request } from 'express';
import { type RequestBody, readBody } from './body/read-body.js';
import { type Problem, RequestError, shorten, toRequestError } from './errors/request-error.js';
import {
  type BodyFacts,
  type Parameter,
  readBodyFacts,
  readParameters,
} from './operation-document.js';
import { malformed } from './read-query.js';
import type { SentNames } from './sent-names.js';

/** A request for an operation of the contract. */
export interface OperationRequest {
  readonly operation: OperationFacts;
  /** The members in the path as sent, still percent-encoded. */
  readonly pathMembers: ReadonlyMap<string, string>;
  /** Texts, and lists of them; `readQuery` reads them. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
}

/** The members of a request by place: JSON values, in query and header under the names of the wire. */
export interface RequestMembers {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  /** Undefined where no byte came. */
  readonly body: Record<string, unknown> | undefined;
}

/** The members of a request before they are checked against the contract, which fills in its defaults. */
export interface ReadMembers {
  readonly path: Record<string, unknown>;
  /** The members of query and headers. */
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown> | undefined;
  /** The problems that were found on the way. */
  readonly problems: readonly Problem[];
  /** The names under which the sender knows members of query and headers, where they are other names. */
  readonly sentNames: SentNames;
}

/** The parts of an operation that the reading of its requests depends on. */
export interface ReadOptions {
  readonly operation: OperationFacts;
  /** Undefined for an operation without a body: what a client sends all the same is dropped. */
  readonly body: BodyFacts | undefined;
  /** Bytes. */
  readonly bodyLimit: number;
  /** The parameters of the query by their names in requests. */
  readonly query: ReadonlyMap<string, Parameter>;
  readonly headers: readonly Parameter[];
  /** The parameters of the path that are numbers. */
  readonly numbersInPath: readonly Parameter[];
  /** Whether a member of query or header has another name in requests than in the input. */
  readonly hasWireNames: boolean;
}

export function createReadOptions(
  document: OpenApiDocument,
  operation: OperationFacts,
  bodyLimit: number,
): ReadOptions {
  const parameters = readParameters(document, operation);
  const query = parameters.filter(({ place }) => place === 'query');
  return {
    operation,
    body: readBodyFacts(document, operation),
    bodyLimit,
    query: new Map(query.map((parameter) => [parameter.wireName, parameter])),
    headers: parameters.filter(({ place }) => place === 'header'),
    numbersInPath: parameters.filter(({ place, isNumber }) => place === 'path' && isNumber),
    hasWireNames: parameters.some(({ member, wireName }) => member !== wireName),
  };
}

/**
 * Reads the members of a request.
 *
 * @throws {RequestError} The client does not accept JSON, or the path or the body cannot be read.
 * @throws {ClientGone} The client went away.
 */
export async function readMembers(
  request: OperationRequest,
  { operation, body, bodyLimit, query: known, headers: named, numbersInPath }: ReadOptions,
): Promise<ReadMembers> {
  const { headers } = request;
  if (operation.roles.notAcceptable !== undefined) requireAcceptable(headers);
  const path: Record<string, unknown> = decodePath(request.pathMembers);
  for (const parameter of numbersInPath) {
    path[parameter.member] = toValue(parameter, path[parameter.member]);
  }
  const query: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(request.query)) {
    const parameter = known.get(name);
    if (parameter === undefined) problems.push(toUnknown(name));
    else if ([value].flat().includes(malformed)) problems.push(toMalformed(name));
    else if (Array.isArray(value) && !parameter.isList) problems.push(toRepeated(name));
    else query[parameter.member] = toValue(parameter, value);
  }
  for (const parameter of named) {
    const value = headers[parameter.wireName.toLowerCase()];
    if (value === undefined) continue;
    query[parameter.member] = toValue(parameter, parameter.isList ? toItems(value) : value);
  }
  if (body === undefined) drop(request.body);
  return {
    path,
    query,
    body: body && (await readBody(request.body, headers, body, bodyLimit)),
    problems,
    sentNames: operation.wireNames,
  };
}

/** Members that something else has read, under the names of the input in every place. */
export function renameMembers(
  members: RequestMembers,
  { query, headers }: ReadOptions,
): RequestMembers {
  return {
    ...members,
    query: toInputNames(members.query, [...query.values()]),
    header: toInputNames(members.header ?? {}, headers),
  };
}

function toInputNames(
  members: Readonly<Record<string, unknown>>,
  parameters: readonly Parameter[],
): Record<string, unknown> {
  const names = new Map(parameters.map(({ member, wireName }) => [wireName, member]));
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [names.get(name) ?? name, value]),
  );
}

function toUnknown(name: string): Problem {
  return {
    name: shorten(name),
    message: 'is not a query parameter of this request',
    kind: 'unknownMember',
  };
}

/** The value of a parameter as the validator takes it, which converts texts to the types of the contract. */
function toValue({ isList, isNumber }: Parameter, sent: unknown): unknown {
  const value = isList ? [sent].flat() : sent;
  if (!isNumber) return value;
  return Array.isArray(value) ? value.map(toNumberText) : toNumberText(value);
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The text of a number of JSON. Of any other the validator would take some for numbers: `0x10`, ` 3`, `1e999`. */
function toNumberText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return jsonNumber.test(value) && Number.isFinite(Number(value)) ? value : '';
}

function toMalformed(name: string): Problem {
  return { name, message: 'must be percent-encoded UTF-8', kind: 'invalid' };
}

function toRepeated(name: string): Problem {
  return { name, message: 'must have one value and stand once in the query', kind: 'invalid' };
}

/** The items of a header, in which they are separated by commas; empty ones mean nothing (RFC 9110, 5.6.1). */
function toItems(value: string | readonly string[]): string[] {
  return [value]
    .flat()
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Lets the rest of a request pass, so that the connection can carry the next one. */
function drop(body: RequestBody): void {
  if (body.kind === 'stream') body.stream.resume();
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
      problems.push(toMalformed(name));
    }
  }
  if (problems.length > 0) throw toRequestError(problems);
  return members;
}
