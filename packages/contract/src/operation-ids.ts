/** The ids of a contract's operations, in the contract's order. */
export function listOperationIds<Id extends string>(
  operations: { readonly [Op in Id]: unknown },
): Id[] {
  return Object.keys(operations).filter((id) => isOperationId(operations, id));
}

/** Whether a text is the id of one of a contract's operations. */
export function isOperationId<Id extends string>(
  operations: { readonly [Op in Id]: unknown },
  id: string,
): id is Id {
  return Object.hasOwn(operations, id);
}
