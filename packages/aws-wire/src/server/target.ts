import {
  createRoutes,
  type OperationId,
  operations,
  type ServiceFacts,
  services,
} from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { targetHeader, toAwsTarget } from '../protocol.js';
import { createRefusal, type Refusal } from './refusal.js';

/** Which operation a request to `POST /` is for. */
export type AwsTarget =
  | { readonly kind: 'operation'; readonly operation: OperationId }
  /** There is no `X-Amz-Target`: this is no request of a protocol that needs one. */
  | { readonly kind: 'missing' }
  | UnknownTarget;

/** The refusal of a target that names no operation of the contract. */
export interface UnknownTarget extends Refusal {
  /** The operation that it names: letters and digits; undefined where it has not the form of a target. */
  readonly named: string | undefined;
}

/** Reads the operation that `X-Amz-Target` names; case counts, as it does at AWS. */
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
 * @param isKnown Whether the target names a service of the contract.
 * @param service The service that refuses it.
 */
function refuseTarget(target: string, isKnown: boolean, service: ServiceFacts): UnknownTarget {
  const exception = { exception: service.unrouted.unknownRoute, status: 404 };
  // Whatever else a header has in it is for no message and no log.
  const named = /^[A-Za-z0-9_]{1,128}\.([A-Za-z0-9]{1,128})$/.exec(target)?.[1];
  const subject = isKnown ? named : target;
  const served = Object.values(operations)
    .filter((operation) => operation.service === service.name)
    .map(({ awsOperation }) => awsOperation)
    .join(', ');
  const sentence =
    named === undefined
      ? 'X-Amz-Target names no operation known here'
      : `${subject} is not served here`;
  const message = `${sentence}; the contract has ${served}.`;
  return { ...createRefusal(service.name, exception, message), named };
}

const findPath = createRoutes(operations);

/**
 * The operation whose route of the contract a request takes, found without decoding anything; for
 * services that speak REST JSON it is the route at AWS too.
 *
 * @param method The HTTP method.
 * @param target The request target as sent.
 */
export function readRoute(method: string, target: string): OperationId | undefined {
  const [path = ''] = target.split('?', 1);
  return findPath(path)?.operations.get(method);
}
