import { EventEmitter } from 'node:events';
import { isRecord, maskMembers, type Role } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import { controlLimits } from '../contracts.js';
import type { AcceptedInput, RequestContext, RequestResult } from '../http/handle-request.js';

export type Entry = schemas.JournalEntry;

/** An entry that has no number yet. */
export type NewEntry = Omit<Entry, 'number'>;

/** The last requests. */
export interface Journal {
  /** What happens to it. */
  readonly changes: EventEmitter<JournalChanges>;
  /**
   * The number of the last entry of which this process knows, also after it was removed; 0 before the first. Entries
   * that `changes` emits have a higher one than all before.
   */
  readonly last: number;
  /** Adds the entry of a request. */
  record(context: RequestContext): void;
  /**
   * Reads the entries of the requests whose responses have been sent.
   *
   * @param onRead Called before `changes` emits an entry that is not in the page.
   */
  read(filter: JournalFilter, onRead?: (page: JournalPage) => void): Promise<JournalPage>;
  /** Returns how many entries there were. */
  clear(): Promise<number>;
}

export interface JournalPage {
  /** The oldest first. */
  readonly entries: readonly Entry[];
  /** The number of the last entry that was added, also after it was removed; 0 before the first. */
  readonly last: number;
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

/** The journal of one process. */
export interface MemoryJournal extends Journal {
  add(entry: NewEntry): void;
}

export function createJournal(limits: ListLimits = controlLimits.listJournal): MemoryJournal {
  const kept = new BoundedList<{ readonly entry: Entry; readonly size: number }>(limits);
  let last = 0;
  const changes = new EventEmitter<JournalChanges>();
  const add = (added: NewEntry) => {
    last += 1;
    const entry = { number: last, ...added };
    kept.push({ entry, size: toSize(entry) });
    changes.emit('added', entry);
  };
  const list = ({ operation, status, after, limit }: JournalFilter): Entry[] => {
    const entries = kept.items
      .map(({ entry }) => entry)
      .filter(
        (entry) =>
          (operation === undefined || entry.operation === operation) &&
          (status === undefined || entry.status === status) &&
          entry.number > (after ?? 0),
      );
    if (limit === undefined) return entries;
    return after === undefined ? entries.slice(-limit) : entries.slice(0, limit);
  };
  return {
    changes,
    get last() {
      return last;
    },
    add,
    record: (context) => add(toEntry(context)),
    read: async (filter, onRead) => {
      const page = { entries: list(filter), last };
      onRead?.(page);
      return page;
    },
    clear: async () => {
      const { length } = kept.takeAll();
      changes.emit('cleared', length);
      return length;
    },
  };
}

export interface ListLimits {
  readonly entries: number;
  /** The size of all items together; the newest one is kept whatever its size. */
  readonly characters: number;
}

/** The newest items, within limits of their number and their size. */
export class BoundedList<Item extends { readonly size: number }> {
  readonly #limits: ListLimits;
  #items: Item[] = [];
  #size = 0;

  constructor(limits: ListLimits) {
    this.#limits = limits;
  }

  /** The oldest first. */
  get items(): readonly Item[] {
    return this.#items;
  }

  push(item: Item): void {
    this.#items.push(item);
    this.#size += item.size;
    while (this.#items.length > 1 && this.#isFull()) this.#size -= this.#items.shift()?.size ?? 0;
  }

  /** Removes all; returns them. */
  takeAll(): readonly Item[] {
    const items = this.#items;
    this.#items = [];
    this.#size = 0;
    return items;
  }

  #isFull(): boolean {
    return this.#items.length > this.#limits.entries || this.#size > this.#limits.characters;
  }
}

/** The size of an entry without input and reason, as JSON. */
const baseSize = 400;

/** The size of an entry: input and reason alone are as long as a caller likes. */
function toSize({ input, reason }: NewEntry): number {
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
