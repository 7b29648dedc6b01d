import { type OperationId, operations, services } from '@numberkit/contract';

/** The header that names the operation in AWS JSON. */
export const targetHeader = 'x-amz-target';

/** The value of `X-Amz-Target` for an operation; undefined where its service's protocol has none. */
export function toAwsTarget(operation: OperationId): string | undefined {
  const { service, awsOperation } = operations[operation];
  const { targetPrefix } = services[service];
  return targetPrefix === undefined ? undefined : `${targetPrefix}.${awsOperation}`;
}
