import { operations, type Role } from '@numberkit/contract';
import type { controlSchemas } from '@numberkit/contract/control';
import type { Visit } from '../http/request-context.js';
import type { Reply } from '../http/responses.js';

type Verdict = Pick<controlSchemas.JournalEntry, 'verdict' | 'reason'>;

/** Refusals that say nothing of whether the request held to the contract. */
const otherRoles: readonly Role[] = [
  'denied',
  'unauthenticated',
  'throttled',
  'internal',
  'unavailable',
];
const otherStatuses: readonly number[] = [401, 403, 429, 500, 501, 503];

/** Whether a request held to the contract. A handler sees only those that do. */
export function toVerdict({ accepted, reply }: Visit): Verdict {
  if (accepted !== undefined) return { verdict: 'valid' };
  if (reply === undefined || saysNothing(reply)) return { verdict: 'unjudged' };
  const reason = readMessage(reply.body);
  return { verdict: 'invalid', ...(reason !== undefined && { reason }) };
}

function saysNothing({ operation, exception, written }: Reply): boolean {
  const facts = operation && operations[operation].exceptions[exception ?? ''];
  return facts === undefined
    ? otherStatuses.includes(written.status)
    : otherRoles.includes(facts.role);
}

function readMessage(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('Message' in body)) return undefined;
  return typeof body.Message === 'string' ? body.Message : undefined;
}
