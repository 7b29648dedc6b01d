import type { AwsFacts, AwsProtocol, OperationFacts, ServiceFacts } from '@numberkit/contract';

/** The content type of each protocol, in requests and responses. */
export const contentTypes: { readonly [P in AwsProtocol]: string } = {
  awsJson1_0: 'application/x-amz-json-1.0',
  restJson1: 'application/json',
};

/** The header that names the operation in AWS JSON. */
export const targetHeader = 'x-amz-target';

/**
 * The facts of a service at AWS.
 *
 * @throws {TypeError} AWS has no such service: the contract states no protocol of its own for it.
 */
export function toAwsFacts({ name, aws }: ServiceFacts): AwsFacts {
  if (aws === undefined) throw new TypeError(`The service ${name} has no protocol of AWS.`);
  return aws;
}

/**
 * The value of `X-Amz-Target` for an operation; undefined if its service's protocol has none, or if AWS does not
 * have the operation.
 */
export function toAwsTarget({ service, awsOperation }: OperationFacts): string | undefined {
  const targetPrefix = service.aws?.targetPrefix;
  if (targetPrefix === undefined || awsOperation === undefined) return undefined;
  return `${targetPrefix}.${awsOperation}`;
}
