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

/** A copy of an object with the named members only, in the order of the names. */
export function pickMembers<Member>(
  value: { readonly [name: string]: Member },
  names: readonly string[],
): { [name: string]: Member } {
  // It looks up the names, not the members: an object from outside can have any number of members.
  const picked = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(
    picked.flatMap((name) => {
      const member = value[name];
      return member === undefined ? [] : [[name, member]];
    }),
  );
}
