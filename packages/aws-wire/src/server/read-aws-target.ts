import { families, type OperationId, operations } from '@numberkit/contract';
import { targetHeader, toAwsTarget } from '../aws-target.js';
import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';
import { createRefusal, type Refusal } from './refusal.js';

/** Which operation a request to `POST /` is for. */
export type AwsTarget =
  | { readonly kind: 'operation'; readonly operation: OperationId }
  /** There is no `X-Amz-Target`: this is no request of a protocol that needs one. */
  | { readonly kind: 'missing' }
  /** It names no operation of the contract. */
  | Refusal;

/** Reads the operation that `X-Amz-Target` names; case counts, as it does at AWS. */
export function readAwsTarget(headers: HeaderList): AwsTarget {
  const target = readHeader(headers, targetHeader);
  if (target === undefined) return { kind: 'missing' };
  const known = Object.values(operations).find(
    ({ operationId }) => toAwsTarget(operationId) === target,
  );
  if (known !== undefined) return { kind: 'operation', operation: known.operationId };
  const targeted = Object.values(families).filter(({ targetPrefix }) => targetPrefix !== undefined);
  const named = targeted.find(({ targetPrefix }) => target.startsWith(`${targetPrefix}.`));
  const family = named ?? targeted[0];
  if (family === undefined) return { kind: 'missing' };
  const exception = { exception: family.unrouted.unknownRoute, status: 404 };
  return createRefusal(family.name, exception, 'X-Amz-Target names no operation known here.');
}
