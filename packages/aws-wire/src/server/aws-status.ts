import type { ExceptionFacts, Role } from '@numberkit/contract';
import type { Protocol } from '../content-types.js';

const serverFaults: ReadonlySet<Role> = new Set<Role>(['internal', 'unavailable']);

/**
 * The status that a protocol gives an exception. AWS JSON 1.0 has 400 for every fault of the client
 * and 500 for every one of the server, whatever the contract has; only what the transport refuses
 * keeps its own.
 */
export function toAwsStatus(
  protocol: Protocol,
  { status, role, raisedBy }: ExceptionFacts,
): number {
  if (protocol === 'restJson1' || raisedBy === 'transport') return status;
  return serverFaults.has(role) ? 500 : 400;
}
