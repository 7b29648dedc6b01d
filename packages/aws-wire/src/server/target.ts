import { type OperationId, operations, type ServiceFacts, services } from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { targetHeader, toAwsTarget } from '../protocol.js';
import { createRefusal, type Refusal } from './refusal.js';

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

/** Finds the operation that `X-Amz-Target` names. Case counts, as it does at AWS. */
export function readAwsTarget(headers: HeaderList): AwsTarget {
  const target = readHeader(headers, targetHeader);
  if (target === undefined) return { kind: 'missing' };
  const known = Object.values(operations).find(
    ({ operationId }) => toAwsTarget(operationId) === target,
  );
  if (known !== undefined) return { kind: 'operation', operation: known.operationId };
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
