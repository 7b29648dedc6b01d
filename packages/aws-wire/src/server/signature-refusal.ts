import { type OperationId, operations } from '@numberkit/contract';
import { signatureExceptions } from '../common-exceptions.js';
import { createRefusal, createRoleRefusal, type Refusal } from './refusal.js';
import type { FailedSignature } from './signature-outcome.js';

/**
 * How an operation refuses a signature that does not hold: by its own exception for callers it does
 * not know, or else by the one that AWS's services have in common for what is wrong.
 */
export function toSignatureRefusal(
  operation: OperationId,
  { failure, message }: FailedSignature,
): Refusal {
  return (
    createRoleRefusal(operation, 'unauthenticated', message) ??
    createRefusal(operations[operation].family, signatureExceptions[failure], message)
  );
}
