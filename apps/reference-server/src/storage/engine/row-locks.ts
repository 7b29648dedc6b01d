/** The rows that one work keeps from the others of its transaction. */
export interface RowLocks {
  /** Waits until no other work holds the row, and holds it. */
  take(row: string): Promise<void>;
  /** Lets go of all. */
  release(): void;
}

/**
 * Makes the locks of the works that share a transaction. A database's own locks hold between
 * transactions only, so that without these two works could change one row from the same old state.
 */
export function createRowLocks(): () => RowLocks {
  const held = new Map<string, Promise<void>>();
  return () => {
    const own = new Map<string, () => void>();
    return {
      take: async (row) => {
        if (own.has(row)) return;
        while (held.has(row)) await held.get(row);
        const { promise, resolve } = Promise.withResolvers<void>();
        held.set(row, promise);
        own.set(row, resolve);
      },
      release: () => {
        for (const [row, resolve] of own) {
          held.delete(row);
          resolve();
        }
        own.clear();
      },
    };
  };
}
