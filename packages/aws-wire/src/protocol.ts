import { type OperationId, operations, type ServiceFacts, services } from '@numberkit/contract';

/** The AWS protocols that the contract's services speak. */
export type Protocol = ServiceFacts['protocol'];

/** The content type of each protocol, in requests and responses. */
export const contentTypes: { readonly [P in Protocol]: string } = {
  awsJson1_0: 'application/x-amz-json-1.0',
  restJson1: 'application/json',
};

/** The header that names the operation in AWS JSON. */
export const targetHeader = 'x-amz-target';

/** The value of `X-Amz-Target` for an operation; undefined if its service's protocol has none. */
export function toAwsTarget(operation: OperationId): string | undefined {
  const { service, awsOperation } = operations[operation];
  const { targetPrefix } = services[service];
  return targetPrefix === undefined ? undefined : `${targetPrefix}.${awsOperation}`;
}
