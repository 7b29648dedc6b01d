import { type OperationId, operations } from '@numberkit/contract';

/** The names of all operations, in the contract's order. */
export const operationIds: readonly OperationId[] = Object.keys(operations).filter(isOperationId);

function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}
