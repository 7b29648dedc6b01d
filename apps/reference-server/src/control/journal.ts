import { controlLimits, type controlSchemas } from '@numberkit/contract/control';

type Entry = controlSchemas.JournalEntry;

/** The last requests. */
export interface Journal {
  add(entry: Entry): void;
  /** The oldest first. */
  list(filter: { readonly operation?: string; readonly status?: number }): Entry[];
  /** Returns how many there were. */
  clear(): number;
}

/** How much a journal keeps. */
export interface JournalLimits {
  readonly entries: number;
  /** The size of all entries together, as JSON; the newest entry is kept whatever its size. */
  readonly characters: number;
}

export function createJournal(limits: JournalLimits = controlLimits.listJournal): Journal {
  let kept: { readonly entry: Entry; readonly size: number }[] = [];
  let total = 0;
  return {
    add: (entry) => {
      const size = toSize(entry);
      kept.push({ entry, size });
      total += size;
      while (kept.length > 1 && (kept.length > limits.entries || total > limits.characters)) {
        total -= kept.shift()?.size ?? 0;
      }
    },
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

/** What an entry without input and reason takes, as JSON. */
const baseSize = 400;

// Only these two are as long as a caller likes.
function toSize({ input, reason }: Entry): number {
  return (
    baseSize + (reason?.length ?? 0) + (input === undefined ? 0 : JSON.stringify(input).length)
  );
}
