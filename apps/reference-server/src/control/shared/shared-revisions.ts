import { EventEmitter } from 'node:events';
import { addRevisions, type Pulse } from '../../storage/control/journal-rows.js';
import type { Revisions } from '../control-state.js';
import type { Journal } from '../journal.js';
import type { OutboxBatch } from './process-sync.js';

/** Counts the changes that all processes on a database make; each adds its own beside the entries of its journal. */
export class SharedRevisions implements Revisions {
  readonly changes: EventEmitter<{ committed: [] }> = new EventEmitter();
  readonly #journal: Pick<Journal, 'read'>;
  #known = 0;
  #waiting = 0;

  constructor(journal: Pick<Journal, 'read'>) {
    this.#journal = journal;
  }

  get known(): number {
    return this.#known;
  }

  async read(): Promise<number> {
    // A reading of the journal reads the revision too.
    await this.#journal.read({ after: Number.MAX_SAFE_INTEGER });
    return this.#known;
  }

  /** Counts a change of this process. */
  count(): void {
    this.#waiting += 1;
  }

  /** Takes over the revision of the database. */
  apply({ revision }: Pulse): void {
    const isNews = revision !== this.#known;
    this.#known = revision;
    if (isNews) this.changes.emit('committed');
  }

  /** Takes the changes that wait to be counted in the database. */
  take(): OutboxBatch | undefined {
    const count = this.#waiting;
    this.#waiting = 0;
    if (count === 0) return undefined;
    return {
      write: (connection) => addRevisions(connection, count),
      putBack: () => {
        this.#waiting += count;
      },
    };
  }
}
