import { families, type OperationId, operations } from '@numberkit/contract';

/** The header that names the operation in AWS JSON. */
export const targetHeader = 'x-amz-target';

/** The value of `X-Amz-Target` for an operation; undefined where its service's protocol has none. */
export function toAwsTarget(operation: OperationId): string | undefined {
  const { family, awsOperation } = operations[operation];
  const { targetPrefix } = families[family];
  return targetPrefix === undefined ? undefined : `${targetPrefix}.${awsOperation}`;
}
