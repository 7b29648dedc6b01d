import { controlLimits, type controlSchemas } from '@numberkit/contract/control';

type Entry = controlSchemas.JournalEntry;

/** The last requests. */
export interface Journal {
  add(entry: Entry): void;
  /** The oldest first. */
  list(filter: { readonly operation?: string; readonly status?: number }): Entry[];
  /** Answers how many there were. */
  clear(): number;
}

export function createJournal(size: number = controlLimits.listJournal.entries): Journal {
  const entries: Entry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
      if (entries.length > size) entries.shift();
    },
    list: ({ operation, status }) =>
      entries.filter(
        (entry) =>
          (operation === undefined || entry.operation === operation) &&
          (status === undefined || entry.status === status),
      ),
    clear: () => entries.splice(0).length,
  };
}
