import { type OperationId, operations, services } from '@numberkit/contract';
import type { HttpRequest } from '../messages.js';

/** The operation that an AWS client calls. */
export function readAwsRoute({ method, target, headers }: HttpRequest): OperationId | undefined {
  if (method !== 'POST') return undefined;
  if (target.startsWith('/phone-numbers/')) return 'updatePhoneNumber';
  const named = headers['x-amz-target'];
  return Object.values(operations).find(({ service, awsOperation }) => {
    const { targetPrefix } = services[service];
    return targetPrefix !== undefined && named === `${targetPrefix}.${awsOperation}`;
  })?.operationId;
}
