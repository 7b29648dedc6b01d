import {
  type ContractFacts,
  type DocumentedFacts,
  findTooDeep,
  isRecord,
  maxDepth,
  type OperationFacts,
  pickMembers,
  toWireName,
} from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { contentTypes, targetHeader, toAwsFacts, toAwsTarget } from '../protocol.js';
import { createKnownMembersReader, UnreadableBody } from './known-members.js';
import {
  createRefusal,
  createRoleRefusal,
  type Refusal,
  refuseTarget,
  type UnknownTarget,
} from './refusal.js';

/** The operation that a request to `POST /` addresses. */
export type AwsTarget =
  | { readonly kind: 'operation'; readonly operation: OperationFacts }
  /** There is no `X-Amz-Target`: the request is of no protocol that needs one. */
  | { readonly kind: 'missing' }
  | UnknownTarget;

/** Finds the operation that `X-Amz-Target` names. Case counts, as it does at AWS. */
export type ReadAwsTarget = (headers: HeaderList) => AwsTarget;

/** Makes the function that finds the operations of a contract by `X-Amz-Target`. */
export function createAwsTargets(contract: ContractFacts): ReadAwsTarget {
  // Operations without a target are under the key undefined, which no header has.
  const targets: ReadonlyMap<string | undefined, OperationFacts> = new Map(
    Object.values(contract.operations).map((operation) => [toAwsTarget(operation), operation]),
  );
  const targeted = Object.values(contract.services).filter(
    ({ aws }) => aws?.targetPrefix !== undefined,
  );
  return (headers) => {
    const target = readHeader(headers, targetHeader);
    if (target === undefined) return { kind: 'missing' };
    const operation = targets.get(target);
    if (operation !== undefined) return { kind: 'operation', operation };
    const named = targeted.find(({ aws }) => target.startsWith(`${aws?.targetPrefix}.`));
    const service = named ?? targeted[0];
    if (service === undefined) return { kind: 'missing' };
    return refuseTarget(contract, target, named !== undefined, service);
  };
}

/**
 * The members of an AWS client's request in the contract's places, those of query and header under their names
 * on the wire: JSON values of the right types, not yet validated. Members that were not sent are left out.
 */
export interface ContractRequest {
  readonly kind: 'request';
  readonly operation: OperationFacts;
  /** Not percent-encoded; may have values that no path can hold, such as the empty string. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** Undefined if the operation takes no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the requests of AWS clients for the operations of one contract. */
export interface AwsRequestReader {
  /**
   * Translates a request of AWS JSON 1.0, which has all members in the body, with AWS's leniency: no body counts
   * as `{}`, and null and unknown members are dropped at any depth, so that the contract's strict validation
   * sees only known ones.
   *
   * @param operation The operation that `X-Amz-Target` names.
   */
  fromAwsJson(operation: OperationFacts, request: ReceivedBody): ContractRequest | Refusal;
  /**
   * Reads the body of a request of REST JSON with AWS's leniency; that of an operation without a body is ignored,
   * whatever its content type is. Path, query and headers need no translation: they are the contract's.
   */
  readRestJsonBody(operation: OperationFacts, request: ReceivedBody): ReadMembers | Refusal;
}

/** Makes the reader of a contract's operations. */
export function createAwsRequestReader(contract: DocumentedFacts): AwsRequestReader {
  const readMembers = createMembersReader(contract);
  return {
    fromAwsJson: (operation, request) => {
      const { members } = operation;
      const names = [...members.path, ...members.query, ...members.header, ...members.body];
      const input = readMembers(operation, names, request);
      if (input.kind === 'refused') return input;
      const path = Object.entries(pickMembers(input.members, members.path));
      return {
        kind: 'request',
        operation,
        path: Object.fromEntries(path.map(([name, value]) => [name, String(value)])),
        query: pickWireMembers(operation, input.members, members.query),
        header: pickWireMembers(operation, input.members, members.header),
        body: members.body.length > 0 ? pickMembers(input.members, members.body) : undefined,
      };
    },
    readRestJsonBody: (operation, request) => {
      const { body } = operation.members;
      if (body.length === 0) return { kind: 'members', members: {} };
      return readMembers(operation, body, request);
    },
  };
}

function pickWireMembers(
  operation: OperationFacts,
  members: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(pickMembers(members, names)).map(([name, value]) => [
      toWireName(operation, name),
      value,
    ]),
  );
}

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
type MembersReader = (
  operation: OperationFacts,
  names: readonly string[],
  received: ReceivedBody,
) => ReadMembers | Refusal;

function createMembersReader(contract: DocumentedFacts): MembersReader {
  const readKnown = createKnownMembersReader(contract.document);
  return (operation, names, { headers, body }) => {
    const problem = findMediaTypeProblem(operation, headers, body);
    if (problem !== undefined) return refuseMediaType(contract, operation, problem);
    try {
      return { kind: 'members', members: readKnown(operation, names, readJsonObject(body)) };
    } catch (error) {
      if (!(error instanceof UnreadableBody)) throw error;
      const { service } = operation;
      return createRefusal(service, toAwsFacts(service).unreadableBody, error.message);
    }
  };
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
 * same: then it is the exception of another operation of its service, or else that for unreadable bodies.
 */
function refuseMediaType(
  { operations }: ContractFacts,
  operation: OperationFacts,
  message: string,
): Refusal {
  const { service } = operation;
  const others = Object.values(operations).filter((one) => one.service === service);
  for (const one of [operation, ...others]) {
    const refusal = createRoleRefusal(one, 'unsupportedMediaType', message);
    if (refusal !== undefined) return refusal;
  }
  return createRefusal(service, toAwsFacts(service).unreadableBody, message);
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
