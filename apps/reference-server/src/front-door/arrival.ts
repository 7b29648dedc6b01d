import {
  type Refusal,
  readAwsTarget,
  readClaimedIdentity,
  readRoute,
  toHeaderList,
} from '@numberkit/aws-wire/server';
import { families, type OperationId, operations } from '@numberkit/contract';
import type { Request } from 'express';

/** Whether a request comes in the contract's own form or in one of AWS's protocols. */
export type Protocol = 'contract' | 'aws';

/** Where a request came in. */
export interface Arrival {
  readonly protocol: Protocol;
  /** Undefined where it is for none that is known, as `refusal` says. */
  readonly operation: OperationId | undefined;
  readonly refusal: Refusal | undefined;
}

/**
 * Which operation a request is for and how it speaks. `POST /` with `X-Amz-Target` is AWS JSON. A route
 * of a REST JSON service is the same at AWS and in the contract: there a signature says that the caller
 * is an AWS client. Undefined where the contract has no such route.
 */
export function toArrival(request: Request): Arrival | undefined {
  const { method, url, headers } = request;
  if (method === 'POST' && request.path === '/') {
    const target = readAwsTarget(toHeaderList(request.rawHeaders));
    if (target.kind === 'missing') return undefined;
    return target.kind === 'refused'
      ? { protocol: 'aws', operation: undefined, refusal: target }
      : { protocol: 'aws', operation: target.operation, refusal: undefined };
  }
  const operation = readRoute(method, url);
  if (operation === undefined) return undefined;
  const { protocol } = families[operations[operation].family];
  const isAws =
    protocol === 'restJson1' &&
    headers.authorization !== undefined &&
    readClaimedIdentity(toHeaderList(request.rawHeaders)) !== undefined;
  return { protocol: isAws ? 'aws' : 'contract', operation, refusal: undefined };
}
