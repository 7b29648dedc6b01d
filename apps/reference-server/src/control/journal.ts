import { EventEmitter } from 'node:events';
import { controlLimits } from '../contracts.js';
import type { RequestContext } from '../http/handle-request.js';
import { BoundedList, type ListLimits } from './bounded-list.js';
import { type Entry, type NewEntry, toEntry, toSize } from './journal-entry.js';

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
