import { isRecord, maskMembers, type Role } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import { controlLimits } from '../contracts.js';
import type { AcceptedInput, RequestContext, RequestResult } from '../http/handle-request.js';

type Entry = schemas.JournalEntry;

/** The last requests. */
export interface Journal {
  add(entry: Entry): void;
  /** Adds the entry of a request. */
  record(context: RequestContext): void;
  /** The oldest first. */
  list(filter: { readonly operation?: string; readonly status?: number }): Entry[];
  /** Returns how many entries there were. */
  clear(): number;
}

export interface JournalLimits {
  readonly entries: number;
  /** The size of all entries together, as JSON; the newest entry is kept whatever its size. */
  readonly characters: number;
}

export function createJournal(limits: JournalLimits = controlLimits.listJournal): Journal {
  let kept: { readonly entry: Entry; readonly size: number }[] = [];
  let total = 0;
  const add = (entry: Entry) => {
    const size = toSize(entry);
    kept.push({ entry, size });
    total += size;
    while (kept.length > 1 && (kept.length > limits.entries || total > limits.characters)) {
      total -= kept.shift()?.size ?? 0;
    }
  };
  return {
    add,
    record: (context) => add(toEntry(context)),
    list: ({ operation, status }) =>
      kept
        .map(({ entry }) => entry)
        .filter(
          (entry) =>
            (operation === undefined || entry.operation === operation) &&
            (status === undefined || entry.status === status),
        ),
    clear: () => {
      const { length } = kept;
      kept = [];
      total = 0;
      return length;
    },
  };
}

/** The size of an entry without input and reason, as JSON. */
const baseSize = 400;

// Input and reason alone are as long as a caller likes.
function toSize({ input, reason }: Entry): number {
  return (
    baseSize + (reason?.length ?? 0) + (input === undefined ? 0 : JSON.stringify(input).length)
  );
}

function toEntry(context: RequestContext): Entry {
  const { accepted, fault, result, scope } = context;
  const operation = result?.operation?.operationId ?? context.operationName;
  return {
    time: context.time,
    duration: context.duration,
    requestId: context.requestId,
    ...(operation !== undefined && { operation }),
    protocol: context.form,
    ...toVerdict(context),
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
function toVerdict({ accepted, result }: RequestContext): Pick<Entry, 'verdict' | 'reason'> {
  if (accepted !== undefined) return { verdict: 'valid' };
  if (result === undefined || isUnjudged(result)) return { verdict: 'unjudged' };
  const reason = readMessage(result.body);
  return { verdict: 'invalid', ...(reason !== undefined && { reason }) };
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
