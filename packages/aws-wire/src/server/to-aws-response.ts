import {
  type OperationFacts,
  type OperationId,
  operations,
  type ServiceFacts,
  services,
} from '@numberkit/contract';
import { contentTypes, type Protocol } from '../content-types.js';
import type { HttpResponse } from '../exchange.js';
import { isRecord } from '../json.js';
import { toAwsStatus } from './aws-status.js';
import type { OperationResult } from './operation-result.js';
import type { Refusal } from './refusal.js';

/**
 * An operation's answer as its service's protocol writes it.
 *
 * @param requestId The request's id, a UUID; the clients show it to their users.
 */
export function toAwsResponse(
  operation: OperationId,
  answer: OperationResult,
  requestId: string,
): HttpResponse {
  const { service, exceptions } = operations[operation];
  const status = toWireStatus(services[service].protocol, answer, exceptions);
  return writeAnswer(services[service], { ...answer, status }, requestId);
}

/** A refusal as its service's protocol writes it. */
export function toAwsRefusal(refusal: Refusal, requestId: string): HttpResponse {
  return writeAnswer(
    services[refusal.service],
    { ...refusal, status: refusal.wireStatus },
    requestId,
  );
}

function toWireStatus(
  protocol: Protocol,
  { status, exception }: OperationResult,
  exceptions: OperationFacts['exceptions'],
): number {
  // AWS JSON 1.0 has one status of success.
  if (exception === undefined) return protocol === 'awsJson1_0' ? 200 : status;
  const declared = exceptions[exception];
  return declared === undefined ? status : toAwsStatus(protocol, declared);
}

function writeAnswer(
  service: ServiceFacts,
  { status, exception, body }: OperationResult,
  requestId: string,
): HttpResponse {
  return {
    status,
    headers: {
      'Content-Type': contentTypes[service.protocol],
      'x-amzn-RequestId': requestId,
      ...(exception !== undefined && { 'X-Amzn-ErrorType': exception }),
    },
    body: JSON.stringify(
      exception === undefined ? (body ?? {}) : toErrorBody(service, exception, body),
    ),
  };
}

function toErrorBody(service: ServiceFacts, exception: string, body: unknown): unknown {
  const { shapeNamespace, protocol } = service;
  const members = isRecord(body) ? body : {};
  if (protocol !== 'awsJson1_0') return members;
  const type = shapeNamespace === undefined ? exception : `${shapeNamespace}#${exception}`;
  return { ...members, __type: type };
}
