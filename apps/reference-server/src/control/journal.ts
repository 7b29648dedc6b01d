import { EventEmitter } from 'node:events';
import { isRecord, maskMembers, type Role } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import { controlLimits } from '../contracts.js';
import type { AcceptedInput, RequestContext, RequestResult } from '../http/handle-request.js';

type Entry = schemas.JournalEntry;

/** An entry that has no number yet. */
type NewEntry = Omit<Entry, 'number'>;

/** The last requests. */
export interface Journal {
  /** What happens to it. */
  readonly changes: EventEmitter<JournalChanges>;
  /** The number of the last entry that was added, also after it was removed; 0 before the first. */
  readonly last: number;
  add(entry: NewEntry): void;
  /** Adds the entry of a request. */
  record(context: RequestContext): void;
  /** The oldest first. */
  list(filter: JournalFilter): Entry[];
  /** Returns how many entries there were. */
  clear(): number;
}

export interface JournalChanges {
  added: [entry: Entry];
  /** With the number of entries that there were. */
  cleared: [count: number];
}

export interface JournalFilter {
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  /** The number of the last entry before. */
  readonly after?: number | undefined;
  /** The most entries: the oldest ones if `after` is given, or else the newest. */
  readonly limit?: number | undefined;
}

export interface JournalLimits {
  readonly entries: number;
  /** The size of all entries together, as JSON; the newest entry is kept whatever its size. */
  readonly characters: number;
}

export function createJournal(limits: JournalLimits = controlLimits.listJournal): Journal {
  let kept: { readonly entry: Entry; readonly size: number }[] = [];
  let total = 0;
  let last = 0;
  const changes = new EventEmitter<JournalChanges>();
  const add = (added: NewEntry) => {
    last += 1;
    const entry = { number: last, ...added };
    const size = toSize(entry);
    kept.push({ entry, size });
    total += size;
    while (kept.length > 1 && (kept.length > limits.entries || total > limits.characters)) {
      total -= kept.shift()?.size ?? 0;
    }
    changes.emit('added', entry);
  };
  return {
    changes,
    get last() {
      return last;
    },
    add,
    record: (context) => add(toEntry(context)),
    list: ({ operation, status, after, limit }) => {
      const entries = kept
        .map(({ entry }) => entry)
        .filter(
          (entry) =>
            (operation === undefined || entry.operation === operation) &&
            (status === undefined || entry.status === status) &&
            entry.number > (after ?? 0),
        );
      if (limit === undefined) return entries;
      return after === undefined ? entries.slice(-limit) : entries.slice(0, limit);
    },
    clear: () => {
      const { length } = kept;
      kept = [];
      total = 0;
      changes.emit('cleared', length);
      return length;
    },
  };
}

/** The size of an entry without input and reason, as JSON. */
const baseSize = 400;

// Input and reason alone are as long as a caller likes.
function toSize({ input, reason }: NewEntry): number {
  return (
    baseSize + (reason?.length ?? 0) + (input === undefined ? 0 : JSON.stringify(input).length)
  );
}

function toEntry(context: RequestContext): NewEntry {
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
