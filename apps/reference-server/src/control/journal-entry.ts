import { isRecord, maskMembers, type Role } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import type { AcceptedInput, RequestContext, RequestResult } from '../http/handle-request.js';

export type Entry = schemas.JournalEntry;

/** An entry that has no number yet. */
export type NewEntry = Omit<Entry, 'number'>;

/** The size of an entry without input and reason, as JSON. */
const baseSize = 400;

/** The size of an entry: input and reason alone are as long as a caller likes. */
export function toSize({ input, reason }: NewEntry): number {
  return (
    baseSize + (reason?.length ?? 0) + (input === undefined ? 0 : JSON.stringify(input).length)
  );
}

/** The entry of a request. */
export function toEntry(context: RequestContext): NewEntry {
  const { accepted, fault, result, scope } = context;
  const operation = result?.operation?.operationId ?? context.operationName;
  return {
    time: context.time,
    duration: context.duration,
    requestId: context.requestId,
    ...(operation !== undefined && { operation }),
    protocol: context.form,
    verdict: toVerdict(context),
    ...toReason(context),
    ...(result !== undefined && { status: result.response.status }),
    ...(result?.exception !== undefined && { exception: result.exception }),
    ...scope,
    ...(accepted !== undefined && { input: toMaskedInput(accepted) }),
    ...(fault !== undefined && { fault }),
  };
}

function toMaskedInput({ operation, input }: AcceptedInput): Record<string, unknown> {
  const masked = maskMembers(input, operation.sensitive.input);
  return isRecord(masked) ? { ...masked } : {};
}

/** Refusals that do not depend on whether the request is valid. */
const otherRoles: readonly Role[] = [
  'denied',
  'unauthenticated',
  'throttled',
  'internal',
  'unavailable',
];
const otherStatuses: readonly number[] = [401, 403, 429, 500, 501, 503];

/** Whether a request was valid by the contract. A handler gets only valid ones. */
function toVerdict({ accepted, result }: RequestContext): Entry['verdict'] {
  if (accepted !== undefined) return 'valid';
  return result === undefined || isUnjudged(result) ? 'unjudged' : 'invalid';
}

/** The message of a refusal. No message has the value of a sensitive member. */
function toReason({ result }: RequestContext): Pick<Entry, 'reason'> {
  if (result === undefined || result.response.status < 400) return {};
  const reason = readMessage(result.body);
  return reason === undefined ? {} : { reason };
}

function isUnjudged({ operation, exception, response }: RequestResult): boolean {
  const facts = operation?.exceptions[exception ?? ''];
  return facts === undefined
    ? otherStatuses.includes(response.status)
    : otherRoles.includes(facts.role);
}

function readMessage(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('Message' in body)) return undefined;
  return typeof body.Message === 'string' ? body.Message : undefined;
}
