import { type OperationId, operations, type ServiceFacts, services } from '@numberkit/contract';

/** The AWS protocols that the contract's services speak. */
export type Protocol = ServiceFacts['protocol'];

/** What bodies are called in each protocol, in requests and answers alike. */
export const contentTypes: { readonly [P in Protocol]: string } = {
  awsJson1_0: 'application/x-amz-json-1.0',
  restJson1: 'application/json',
};

/** The header that names the operation in AWS JSON. */
export const targetHeader = 'x-amz-target';

/** The value of `X-Amz-Target` for an operation; undefined where its service's protocol has none. */
export function toAwsTarget(operation: OperationId): string | undefined {
  const { service, awsOperation } = operations[operation];
  const { targetPrefix } = services[service];
  return targetPrefix === undefined ? undefined : `${targetPrefix}.${awsOperation}`;
}

/** The members of an object that are asked for, in the order of the names; absent ones left out. */
export function pickMembers<Member>(
  value: { readonly [name: string]: Member },
  names: readonly string[],
): { [name: string]: Member } {
  // By the names, and not by the members: an object that came from outside can have any number of them.
  const picked = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(
    picked.flatMap((name) => {
      const member = value[name];
      return member === undefined ? [] : [[name, member]];
    }),
  );
}
