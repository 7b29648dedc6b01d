import {
  type ContractRoute,
  fromAwsJsonRequest,
  type RawRequest,
  type Refusal,
  readRestJsonBody,
  toRoute,
} from '@numberkit/aws-wire/server';
import { families, type OperationId, operations } from '@numberkit/contract';

/** A request on the contract's own route, its body parsed. */
export interface Translation {
  readonly kind: 'translation';
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Translates an AWS client's request, or says how it is refused. */
export function toContract(
  operation: OperationId,
  request: RawRequest,
): Translation | Refusal | Extract<ContractRoute, { kind: 'invalid' }> {
  if (families[operations[operation].family].protocol === 'restJson1') {
    const read = readRestJsonBody(operation, request);
    if (read.kind === 'refused') return read;
    const { method, target } = request;
    return { kind: 'translation', method, target, body: read.members };
  }
  const parts = fromAwsJsonRequest(operation, request);
  if (parts.kind === 'refused') return parts;
  const route = toRoute(parts);
  return route.kind === 'invalid' ? route : { ...route, kind: 'translation', body: parts.body };
}
