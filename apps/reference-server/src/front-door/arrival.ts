import {
  type Refusal,
  readAwsTarget,
  readClaimedIdentity,
  readRoute,
  toHeaderList,
} from '@numberkit/aws-wire/server';
import { families, type OperationId, operations } from '@numberkit/contract';
import type { Request } from 'express';
import type { Caller } from './caller.js';

/** A request that has found its operation. */
export interface Arrival {
  readonly kind: 'arrival';
  readonly operation: OperationId;
  readonly protocol: Caller['protocol'];
}

/**
 * Which operation a request is for and how it speaks. `POST /` with `X-Amz-Target` is AWS JSON. A route
 * of a REST JSON service is the same at AWS and in the contract: there a signature says that the caller
 * is an AWS client. Undefined where the contract has no such route.
 */
export function toArrival(request: Request): Arrival | Refusal | undefined {
  const headers = toHeaderList(request.rawHeaders);
  if (request.method === 'POST' && request.path === '/') {
    const target = readAwsTarget(headers);
    if (target.kind === 'missing') return undefined;
    return target.kind === 'refused' ? target : arrive(target.operation, 'aws');
  }
  const operation = readRoute(request.method, request.url);
  if (operation === undefined) return undefined;
  const { protocol } = families[operations[operation].family];
  const isAws = protocol === 'restJson1' && readClaimedIdentity(headers) !== undefined;
  return arrive(operation, isAws ? 'aws' : 'contract');
}

function arrive(operation: OperationId, protocol: Caller['protocol']): Arrival {
  return { kind: 'arrival', operation, protocol };
}
