import { type OperationId, operations, services } from '@numberkit/contract';
import type { SubjectRequest } from '../server/messages.js';

/** The operation that an AWS client calls. */
export function readAwsRoute({ method, target, headers }: SubjectRequest): OperationId | undefined {
  if (method !== 'POST') return undefined;
  if (target.startsWith('/phone-numbers/')) return 'updatePhoneNumber';
  const named = headers['x-amz-target'];
  return Object.values(operations).find(({ service, awsOperation }) => {
    const { targetPrefix } = services[service];
    return targetPrefix !== undefined && named === `${targetPrefix}.${awsOperation}`;
  })?.operationId;
}
