import { type OperationId, operations } from '@numberkit/contract';
import { type ReadMembers, type ReceivedBody, readMembers } from './read-members.js';
import type { Refusal } from './refusal.js';

/**
 * Reads the body of a request of REST JSON with AWS's leniency. Its route is the contract's already:
 * path and query stay as they are.
 */
export function readRestJsonBody(
  operation: OperationId,
  request: ReceivedBody,
): ReadMembers | Refusal {
  return readMembers(operation, operations[operation].members.body, request);
}
