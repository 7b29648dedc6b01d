import {
  readAwsTarget,
  readClaimedIdentity,
  toHeaderList,
  type UnknownTarget,
} from '@numberkit/aws-wire/server';
import { type OperationId, operations, services } from '@numberkit/contract';
import type { Operations, RouteMatch } from '@numberkit/server-stubs';
import type { Request } from 'express';

/** Whether a request comes in the contract's own form or in one of AWS's protocols. */
export type Protocol = 'contract' | 'aws';

/** Where a request came in: for an operation, by its route or by AWS JSON's header; or for none that is known,
 * as `refusal` says. */
export type Arrival = { readonly protocol: Protocol } & (
  | {
      readonly operation: OperationId;
      readonly route: RouteMatch | undefined;
      readonly refusal: undefined;
    }
  | { readonly operation: undefined; readonly route: undefined; readonly refusal: UnknownTarget }
);

/**
 * Which operation a request is for and how it speaks. `POST /` with `X-Amz-Target` is AWS JSON. A route
 * of a REST JSON service is the same at AWS and in the contract: there a signature says that the caller
 * is an AWS client. Undefined where the contract has no such route.
 *
 * @param match Finds the operation of a route.
 */
export function toArrival(
  request: Request,
  match: Operations<never>['match'],
): Arrival | undefined {
  // The parsed path, as the operations see it: a target may spell one path in several ways.
  const { method, path, headers } = request;
  if (method === 'POST' && path === '/') {
    const target = readAwsTarget(toHeaderList(request.rawHeaders));
    if (target.kind === 'missing') return undefined;
    return target.kind === 'refused'
      ? { protocol: 'aws', operation: undefined, route: undefined, refusal: target }
      : { protocol: 'aws', operation: target.operation, route: undefined, refusal: undefined };
  }
  const route = match(method, path);
  if (route === undefined) return undefined;
  const { operation } = route;
  const { protocol } = services[operations[operation].service];
  const isAws =
    protocol === 'restJson1' &&
    headers.authorization !== undefined &&
    readClaimedIdentity(toHeaderList(request.rawHeaders)) !== undefined;
  return { protocol: isAws ? 'aws' : 'contract', operation, route, refusal: undefined };
}
