import type { OperationFacts } from '@numberkit/contract';
import type { Protocol } from '../wire/protocol.js';

/** Whether the body of a request carries every member on the AWS wire, whatever carries it in the contract's form. */
export function isInBodyAtAws({ service }: OperationFacts): boolean {
  return service.aws?.targetPrefix !== undefined;
}

/** The members that the body of a request carries on the AWS wire. */
export function toAwsBodyMembers(operation: OperationFacts): readonly string[] {
  const { path, query, header, body } = operation.members;
  return isInBodyAtAws(operation) ? [...path, ...query, ...header, ...body] : body;
}

/** The protocols in which a request of the operation has a body. */
export function toBodyProtocols(operation: OperationFacts): readonly Protocol[] {
  const { service, members } = operation;
  const isSentAtAws = service.aws !== undefined && toAwsBodyMembers(operation).length > 0;
  return [
    ...(members.body.length > 0 ? (['contract'] as const) : []),
    ...(isSentAtAws ? (['aws'] as const) : []),
  ];
}
