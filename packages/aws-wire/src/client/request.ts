import {
  fillPath,
  type Input,
  type OperationId,
  operations,
  pickMembers,
  services,
  splitInput,
  toQuery,
} from '@numberkit/contract';
import { contentTypes, type Protocol, targetHeader, toAwsTarget } from '../protocol.js';
import { toPercentEncoded } from '../signature/canonical-request.js';

/** An unsigned request in the service's AWS protocol. */
export interface AwsRequest {
  readonly method: string;
  /** Path and query, percent-encoded, to append to the service's endpoint. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there is none. */
  readonly body: string;
}

const protocols: {
  readonly [P in Protocol]: <Op extends OperationId>(operation: Op, input: Input<Op>) => AwsRequest;
} = { awsJson1_0: toAwsJsonRequest, restJson1: toRestJsonRequest };

/**
 * Writes a call of an operation in the service's AWS protocol, with the members in the contract's order.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 * @throws {TypeError} A path member is empty, `.`, `..` or otherwise cannot travel in a path.
 */
export function toAwsRequest<Op extends OperationId>(operation: Op, input: Input<Op>): AwsRequest {
  return protocols[services[operations[operation].service].protocol](operation, input);
}

function toAwsJsonRequest<Op extends OperationId>(operation: Op, input: Input<Op>): AwsRequest {
  const { members } = operations[operation];
  const { path, query, body } = splitInput(operation, input);
  const names = [...members.path, ...members.query, ...members.body];
  const target = toAwsTarget(operation);
  return {
    method: 'POST',
    target: '/',
    headers: {
      'content-type': contentTypes.awsJson1_0,
      ...(target !== undefined && { [targetHeader]: target }),
    },
    body: JSON.stringify(pickMembers({ ...path, ...query, ...body }, names)),
  };
}

function toRestJsonRequest<Op extends OperationId>(operation: Op, input: Input<Op>): AwsRequest {
  const facts = operations[operation];
  const { path, query, body } = splitInput(operation, input);
  const unsendable = facts.members.path.find((member) => !isPathSegment(path[member] ?? ''));
  if (unsendable !== undefined) throw new TypeError(`${unsendable} cannot travel in a path.`);
  return {
    method: facts.method,
    target: fillPath(facts.path, path, toPercentEncoded) + toQuery(query, toPercentEncoded),
    headers: body === undefined ? {} : { 'content-type': contentTypes.restJson1 },
    body: body === undefined ? '' : JSON.stringify(pickMembers(body, facts.members.body)),
  };
}

/**
 * Whether a value arrives as one segment of a path. The empty string does not, nor do `.` and `..`, which URL
 * parsers resolve even if they are encoded, nor half a surrogate pair.
 */
function isPathSegment(value: string): boolean {
  // Half a surrogate pair; not every platform has `isWellFormed`.
  return value !== '' && value !== '.' && value !== '..' && !/[\ud800-\udfff]/u.test(value);
}
