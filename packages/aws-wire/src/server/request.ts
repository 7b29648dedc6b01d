import {
  findTooDeep,
  isRecord,
  maxDepth,
  type OperationId,
  operations,
  pickMembers,
  type ServiceFacts,
  services,
} from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { contentTypes, targetHeader, toAwsTarget } from '../protocol.js';
import { toInputSchemas, toKnownMembers, UnreadableBody } from './known-members.js';
import { createRefusal, createRoleRefusal, type Refusal } from './refusal.js';

/** The operation that a request to `POST /` addresses. */
export type AwsTarget =
  | { readonly kind: 'operation'; readonly operation: OperationId }
  /** There is no `X-Amz-Target`: the request is of no protocol that needs one. */
  | { readonly kind: 'missing' }
  | UnknownTarget;

/** The refusal of a target that names no operation of the contract. */
export interface UnknownTarget extends Refusal {
  /** The operation's name in the target, letters and digits; undefined if the target is malformed. */
  readonly named: string | undefined;
}

const targets: ReadonlyMap<string | undefined, OperationId> = new Map(
  Object.values(operations).map(({ operationId }) => [toAwsTarget(operationId), operationId]),
);

/** Finds the operation that `X-Amz-Target` names. Case counts, as it does at AWS. */
export function readAwsTarget(headers: HeaderList): AwsTarget {
  const target = readHeader(headers, targetHeader);
  if (target === undefined) return { kind: 'missing' };
  const operation = targets.get(target);
  if (operation !== undefined) return { kind: 'operation', operation };
  const targeted = Object.values(services).filter(({ targetPrefix }) => targetPrefix !== undefined);
  const named = targeted.find(({ targetPrefix }) => target.startsWith(`${targetPrefix}.`));
  const service = named ?? targeted[0];
  if (service === undefined) return { kind: 'missing' };
  return refuseTarget(target, named !== undefined, service);
}

/**
 * @param isKnown Whether the target has the prefix of a service of the contract.
 * @param service The service whose exception refuses the request.
 */
function refuseTarget(target: string, isKnown: boolean, service: ServiceFacts): UnknownTarget {
  const exception = { exception: service.unrouted.unknownRoute, status: 404 };
  // Nothing else of the header may get into a message or a log.
  const named = /^[A-Za-z0-9_]{1,128}\.([A-Za-z0-9]{1,128})$/.exec(target)?.[1];
  const shown = isKnown ? named : target;
  const served = Object.values(operations)
    .filter((operation) => operation.service === service.name)
    .map(({ awsOperation }) => awsOperation)
    .join(', ');
  const sentence =
    named === undefined
      ? 'X-Amz-Target names no operation known here'
      : `${shown} is not served here`;
  const message = `${sentence}; the contract has ${served}.`;
  return { ...createRefusal(service.name, exception, message), named };
}

/**
 * The members of an AWS client's request in the contract's places: JSON values of the right types, not yet
 * validated. Members that were not sent are left out.
 */
export interface ContractRequest {
  readonly kind: 'request';
  readonly operation: OperationId;
  /** Not percent-encoded; may have values that no path can hold, such as the empty string. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined if the operation takes no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Translates a request of AWS JSON 1.0, which has all members in the body, with AWS's leniency: no body counts
 * as `{}`, and null and unknown members are dropped at any depth, so that the contract's strict validation
 * sees only known ones.
 *
 * @param operation The operation that `readAwsTarget` found.
 */
export function fromAwsJsonRequest(
  operation: OperationId,
  request: ReceivedBody,
): ContractRequest | Refusal {
  const { members } = operations[operation];
  const names = [...members.path, ...members.query, ...members.body];
  const input = readMembers(operation, names, request);
  if (input.kind === 'refused') return input;
  const path = Object.entries(pickMembers(input.members, members.path));
  return {
    kind: 'request',
    operation,
    path: Object.fromEntries(path.map(([name, value]) => [name, String(value)])),
    query: pickMembers(input.members, members.query),
    body: members.body.length > 0 ? pickMembers(input.members, members.body) : undefined,
  };
}

/**
 * Reads the body of a request of REST JSON with AWS's leniency. Path and query need no translation: the route is
 * the contract's.
 */
export function readRestJsonBody(
  operation: OperationId,
  request: ReceivedBody,
): ReadMembers | Refusal {
  return readMembers(operation, operations[operation].members.body, request);
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
function readMembers(
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

/**
 * Refuses a body that is not of the protocol's content type. AWS JSON is recognised by its content type, so an
 * empty body needs it too.
 */
function toMediaTypeRefusal(
  operation: OperationId,
  headers: HeaderList,
  body: Uint8Array,
): Refusal | undefined {
  const encoding = readHeader(headers, 'content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') {
    const message = 'The body must be sent without a Content-Encoding.';
    return createRoleRefusal(operation, 'unsupportedMediaType', message);
  }
  const { protocol } = services[operations[operation].service];
  const wanted = contentTypes[protocol];
  const given = readHeader(headers, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  const isOptional = protocol === 'restJson1' && body.length === 0;
  if (given === wanted || (given === undefined && isOptional)) return undefined;
  return createRoleRefusal(operation, 'unsupportedMediaType', `The body must be ${wanted}.`);
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
