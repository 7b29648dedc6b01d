import {
  type FamilyFacts,
  families,
  type OperationFacts,
  type OperationId,
  operations,
} from '@numberkit/contract';
import { contentTypes, type Protocol } from '../content-types.js';
import type { RawAnswer } from '../exchange.js';
import { isRecord } from '../json.js';
import { toAwsStatus } from './aws-status.js';
import type { ContractAnswer } from './contract-answer.js';
import type { Refusal } from './refusal.js';

/**
 * An operation's answer as its service's protocol writes it.
 *
 * @param requestId The request's id, a UUID; the clients show it to their users.
 */
export function toAwsAnswer(
  operation: OperationId,
  answer: ContractAnswer,
  requestId: string,
): RawAnswer {
  const { family, exceptions } = operations[operation];
  const status = toWireStatus(families[family].protocol, answer, exceptions);
  return writeAnswer(families[family], { ...answer, status }, requestId);
}

/** A refusal as its service's protocol writes it. */
export function toAwsRefusal(refusal: Refusal, requestId: string): RawAnswer {
  return writeAnswer(
    families[refusal.family],
    { ...refusal, status: refusal.wireStatus },
    requestId,
  );
}

function toWireStatus(
  protocol: Protocol,
  { status, exception }: ContractAnswer,
  exceptions: OperationFacts['exceptions'],
): number {
  // AWS JSON 1.0 has one status of success.
  if (exception === undefined) return protocol === 'awsJson1_0' ? 200 : status;
  const declared = exceptions[exception];
  return declared === undefined ? status : toAwsStatus(protocol, declared);
}

function writeAnswer(
  family: FamilyFacts,
  { status, exception, body }: ContractAnswer,
  requestId: string,
): RawAnswer {
  return {
    status,
    headers: {
      'Content-Type': contentTypes[family.protocol],
      'x-amzn-RequestId': requestId,
      ...(exception !== undefined && { 'X-Amzn-ErrorType': exception }),
    },
    body: JSON.stringify(
      exception === undefined ? (body ?? {}) : toErrorBody(family, exception, body),
    ),
  };
}

function toErrorBody(family: FamilyFacts, exception: string, body: unknown): unknown {
  const { shapeNamespace, protocol } = family;
  const members = isRecord(body) ? body : {};
  if (protocol !== 'awsJson1_0') return members;
  const type = shapeNamespace === undefined ? exception : `${shapeNamespace}#${exception}`;
  return { ...members, __type: type };
}
