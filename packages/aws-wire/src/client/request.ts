import {
  fillPath,
  type HttpMethod,
  type OperationFacts,
  pickMembers,
  splitInput,
  toQuery,
} from '@numberkit/contract';
import { contentTypes, targetHeader, toAwsFacts, toAwsTarget } from '../protocol.js';
import { toPercentEncoded } from '../signature/canonical-request.js';

/** An unsigned request in the service's AWS protocol. */
export interface AwsRequest {
  readonly method: HttpMethod;
  /** Path and query, percent-encoded, to append to the service's endpoint. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there is none. */
  readonly body: string;
}

/**
 * Writes a call of an operation in the service's AWS protocol, with the members in the contract's order.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 * @throws {TypeError} A path member is empty, `.`, `..` or otherwise cannot travel in a path, or AWS does not
 *   have the operation or its service.
 */
export function toAwsRequest(operation: OperationFacts, input: object): AwsRequest {
  const { service, awsOperation, operationId } = operation;
  const { protocol } = toAwsFacts(service);
  if (awsOperation === undefined) throw new TypeError(`AWS has no operation ${operationId}.`);
  return protocol === 'awsJson1_0'
    ? toAwsJsonRequest(operation, input)
    : toRestJsonRequest(operation, input);
}

function toAwsJsonRequest(operation: OperationFacts, input: object): AwsRequest {
  const { members } = operation;
  // A body has members under their own names; only query and headers have other ones.
  const { path, query, header, body } = splitInput({ ...operation, wireNames: {} }, input);
  const names = [...members.path, ...members.query, ...members.header, ...members.body];
  const target = toAwsTarget(operation);
  return {
    method: 'POST',
    target: '/',
    headers: {
      'content-type': contentTypes.awsJson1_0,
      ...(target !== undefined && { [targetHeader]: target }),
    },
    body: JSON.stringify(pickMembers({ ...path, ...query, ...header, ...body }, names)),
  };
}

function toRestJsonRequest(operation: OperationFacts, input: object): AwsRequest {
  const { members, awsRoute } = operation;
  const { method, path: route } = awsRoute ?? operation;
  const { path, query, header, body } = splitInput(operation, input);
  const unsendable = members.path.find((member) => !isPathSegment(path[member] ?? ''));
  if (unsendable !== undefined) throw new TypeError(`${unsendable} cannot travel in a path.`);
  const parameters = { ...awsRoute?.query, ...query };
  return {
    method,
    target: fillPath(route, path, toPercentEncoded) + toQuery(parameters, toPercentEncoded),
    headers: {
      ...toHeaderTexts(header),
      ...(body !== undefined && { 'content-type': contentTypes.restJson1 }),
    },
    body: body === undefined ? '' : JSON.stringify(pickMembers(body, members.body)),
  };
}

function toHeaderTexts(header: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/**
 * Whether a value arrives as one segment of a path. The empty string does not, nor do `.` and `..`, which URL
 * parsers resolve even if they are encoded, nor half a surrogate pair.
 */
function isPathSegment(value: string): boolean {
  // Half a surrogate pair; not every platform has `isWellFormed`.
  return value !== '' && value !== '.' && value !== '..' && !/[\ud800-\udfff]/u.test(value);
}
