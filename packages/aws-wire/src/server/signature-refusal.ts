import { type OperationId, operations, services } from '@numberkit/contract';
import { createRefusal, createRoleRefusal, type Refusal } from './refusal.js';
import type { FailedSignature } from './signature-outcome.js';

/**
 * How an operation refuses a signature that does not hold: by its own exception for callers it does
 * not know, or else by the one that its service has for what is wrong.
 */
export function toSignatureRefusal(
  operation: OperationId,
  { failure, message }: FailedSignature,
): Refusal {
  const refusal = createRoleRefusal(operation, 'unauthenticated', message);
  if (refusal !== undefined) return refusal;
  const { service } = operations[operation];
  const exception = services[service].signatures?.[failure];
  if (exception !== undefined) return createRefusal(service, exception, message);
  throw new Error(`${operation} has no exception for a signature that does not hold.`);
}
