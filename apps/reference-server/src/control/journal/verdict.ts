import { operations, type Role } from '@numberkit/contract';
import type { controlSchemas } from '@numberkit/contract/control';
import type { AnswerReport } from '@numberkit/server-stubs';
import type { Exchange } from './exchange.js';

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
export function toVerdict(
  exchange: Exchange,
  report: AnswerReport | undefined,
  body: unknown,
): Verdict {
  if (exchange.accepted !== undefined) return { verdict: 'valid' };
  if (report === undefined || saysNothing(report)) return { verdict: 'unjudged' };
  const reason = readMessage(body);
  return { verdict: 'invalid', ...(reason !== undefined && { reason }) };
}

function saysNothing({ operation, exception, status }: AnswerReport): boolean {
  const facts = operation && operations[operation].exceptions[exception ?? ''];
  return facts === undefined ? otherStatuses.includes(status) : otherRoles.includes(facts.role);
}

function readMessage(body: unknown): string | undefined {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return undefined;
  try {
    const json: unknown = JSON.parse(
      typeof body === 'string' ? body : Buffer.from(body).toString(),
    );
    if (typeof json !== 'object' || json === null) return undefined;
    const message: unknown = 'Message' in json ? json.Message : 'message' in json && json.message;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
