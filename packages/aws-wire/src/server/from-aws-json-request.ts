import { type OperationId, operations } from '@numberkit/contract';
import { pickMembers } from '../json.js';
import type { ContractRequest } from './contract-request.js';
import { type ReceivedBody, readMembers } from './read-members.js';
import type { Refusal } from './refusal.js';

/**
 * Translates a request of AWS JSON 1.0, where every member stands in the body, with AWS's leniency:
 * no body counts as `{}`, and members that are null or unknown are dropped at any depth, so that the
 * contract's strict validation judges only what it knows.
 *
 * @param operation The operation that `readAwsTarget` found.
 */
export function fromAwsJsonRequest(
  operation: OperationId,
  request: ReceivedBody,
): ContractRequest | Refusal {
  const { members } = operations[operation];
  const names = [...members.path, ...members.query, ...members.body];
  const input = readMembers(operation, names, request);
  if (input.kind === 'refused') return input;
  const path = Object.entries(pickMembers(input.members, members.path));
  return {
    kind: 'request',
    operation,
    path: Object.fromEntries(path.map(([name, value]) => [name, String(value)])),
    query: pickMembers(input.members, members.query),
    body: members.body.length > 0 ? pickMembers(input.members, members.body) : undefined,
  };
}
