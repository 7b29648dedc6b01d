import {
  type AwsProtocol,
  type ExceptionFacts,
  isRecord,
  type OperationFacts,
  type Role,
  type ServiceFacts,
} from '@numberkit/contract';
import type { HttpResponse } from '../http.js';
import { contentTypes, toAwsFacts } from '../protocol.js';
import type { Refusal } from './refusal.js';

const requestIdHeader = 'x-amzn-RequestId';

/** The result of an operation in the contract's form. */
export interface OperationResult {
  readonly status: number;
  /** The exception's name, as in `X-Amzn-ErrorType`; undefined for a success. */
  readonly exception: string | undefined;
  /** The JSON body; it does not count for a success whose status has none. */
  readonly body: unknown;
}

/**
 * Writes the result of an operation in its service's protocol.
 *
 * @param requestId The request's id, a UUID; the clients show it to their users.
 */
export function toAwsResponse(
  { service, exceptions, noContent }: OperationFacts,
  result: OperationResult,
  requestId: string,
): HttpResponse {
  const { protocol } = toAwsFacts(service);
  if (protocol === 'restJson1' && noContent.includes(result.status)) {
    return { status: result.status, headers: { [requestIdHeader]: requestId }, body: '' };
  }
  const status = toWireStatus(protocol, result, exceptions);
  return writeResponse(service, { ...result, status }, requestId);
}

/** Writes a refusal in its service's protocol. */
export function toAwsRefusal(refusal: Refusal, requestId: string): HttpResponse {
  return writeResponse(refusal.service, { ...refusal, status: refusal.wireStatus }, requestId);
}

function toWireStatus(
  protocol: AwsProtocol,
  { status, exception }: OperationResult,
  exceptions: OperationFacts['exceptions'],
): number {
  // AWS JSON 1.0 has one status for success.
  if (exception === undefined) return protocol === 'awsJson1_0' ? 200 : status;
  const declared = exceptions[exception];
  return declared === undefined ? status : toAwsStatus(protocol, declared);
}

function writeResponse(
  service: ServiceFacts,
  { status, exception, body }: OperationResult,
  requestId: string,
): HttpResponse {
  return {
    status,
    headers: {
      'Content-Type': contentTypes[toAwsFacts(service).protocol],
      [requestIdHeader]: requestId,
      ...(exception !== undefined && { 'X-Amzn-ErrorType': exception }),
    },
    body: JSON.stringify(
      exception === undefined ? (body ?? {}) : toErrorBody(service, exception, body),
    ),
  };
}

function toErrorBody(service: ServiceFacts, exception: string, body: unknown): unknown {
  const { shapeNamespace, protocol } = toAwsFacts(service);
  const members = isRecord(body) ? body : {};
  if (protocol !== 'awsJson1_0') return members;
  const type = shapeNamespace === undefined ? exception : `${shapeNamespace}#${exception}`;
  return { ...members, __type: type };
}

const serverFaults: ReadonlySet<Role> = new Set<Role>(['internal', 'unavailable']);

/**
 * The status of an exception in a protocol. AWS JSON 1.0 has 400 for all faults of the client and 500 for all
 * of the server, whatever the contract has; only exceptions of the transport keep their own.
 */
export function toAwsStatus(
  protocol: AwsProtocol,
  { status, role, raisedBy }: ExceptionFacts,
): number {
  if (protocol === 'restJson1' || raisedBy === 'transport') return status;
  return serverFaults.has(role) ? 500 : 400;
}
