import { createRoleRefusal, type Refusal } from '@numberkit/aws-wire/server';
import type { OperationId, Role } from '@numberkit/contract';

/**
 * The refusal by the exception that plays a part at an operation.
 *
 * @throws {Error} The operation declares none.
 */
export function refuse(operation: OperationId, role: Role, message: string): Refusal {
  const refusal = createRoleRefusal(operation, role, message);
  if (refusal === undefined) throw new Error(`${operation} declares no exception for ${role}.`);
  return refusal;
}
