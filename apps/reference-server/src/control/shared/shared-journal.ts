import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { controlLimits } from '../../contracts.js';
import type { RequestContext } from '../../http/handle-request.js';
import type { ControlDatabase } from '../../storage/control/control-database.js';
import type { ControlSnapshot } from '../../storage/control/control-row.js';
import {
  addEntries,
  clearEntries,
  type JournalRow,
  listEntries,
  type NewJournalRow,
  numberEntries,
  type Pulse,
  readPulse,
  trimEntries,
} from '../../storage/control/journal-rows.js';
import type { Connection } from '../../storage/dialects/dialect.js';
import {
  BoundedList,
  type Entry,
  type Journal,
  type JournalChanges,
  type JournalFilter,
  type JournalPage,
  toEntry,
} from '../journal.js';
import { createPreciseTime } from './precise-time.js';
import type { OutboxBatch, ProcessSync } from './process-sync.js';
import { Sequence } from './sequence.js';

/** How long an entry waits in memory at most, in milliseconds. */
const flushDelay = 500;

/** How often a process whose events are read looks for entries of others, in milliseconds. */
const followInterval = 100;

/** After how many entries the oldest ones are removed, whether anyone reads the journal or not. */
const maxUntrimmed = 500;

export interface SharedJournalOptions {
  readonly database: ControlDatabase;
  readonly sync: Pick<ProcessSync, 'change' | 'collect' | 'refresh'>;
  /** Called with what there is in the database, when this process has read it. */
  readonly onPulse: (pulse: Pulse) => void;
}

/**
 * The journal of all processes on a database. A request adds its entry to a list in memory, which is written beside
 * from time to time. A reader has every process write its list first; then the new entries get their numbers, in the
 * order of time.
 */
export class SharedJournal implements Journal {
  readonly changes: EventEmitter<JournalChanges> = new EventEmitter();
  readonly #options: SharedJournalOptions;
  readonly #limits = controlLimits.listJournal;
  readonly #now = createPreciseTime();
  readonly #waiting = new BoundedList<NewJournalRow>(controlLimits.listJournal);
  /** Readings, one after the other: between them no entry is emitted twice or left out. */
  readonly #readings = new Sequence();
  #sequence = 0;
  #untrimmed = 0;
  #flush: NodeJS.Timeout | undefined;
  #isStopped = false;
  #last = 0;
  #clears = 0;

  constructor(options: SharedJournalOptions) {
    this.#options = options;
  }

  get last(): number {
    return this.#last;
  }

  // The pipeline of requests calls it without its journal.
  readonly record = (context: RequestContext): void => {
    const { time, ...rest } = toEntry(context);
    this.#sequence += 1;
    const entry = JSON.stringify({ time: time.getTime(), ...rest });
    this.#waiting.push({
      sequence: this.#sequence,
      recordedAt: this.#now(),
      operation: rest.operation,
      status: rest.status,
      size: entry.length,
      entry,
    });
    this.flushSoon();
  };

  read(filter: JournalFilter, onRead?: (page: JournalPage) => void): Promise<JournalPage> {
    return this.#readings.add(async () => {
      await this.#options.sync.collect();
      const { pulse, rows } = await this.#options.database.transaction(
        'relaxed',
        async (connection) => {
          const read = await numberEntries(connection, this.#limits);
          return { pulse: read, rows: await listEntries(connection, read.last, filter) };
        },
      );
      await this.#emitNew(pulse);
      const page = { entries: rows.map(toNumbered), last: pulse.last };
      onRead?.(page);
      return page;
    });
  }

  clear(): Promise<number> {
    return this.clearWith(clearEntries);
  }

  /** Makes a change that empties the journal, after all its entries were emitted. */
  clearWith<Result>(change: (connection: Connection) => Promise<Result>): Promise<Result> {
    return this.#readings.add(async () => {
      await this.#readNew();
      return this.#options.sync.change(change);
    });
  }

  /** Takes over that another process has emptied the journal. */
  apply({ journalClears, journalCleared }: ControlSnapshot): void {
    const isNews = journalClears !== this.#clears;
    this.#clears = journalClears;
    if (isNews) this.changes.emit('cleared', journalCleared);
  }

  /** Has what waits written soon. */
  flushSoon(delay: number = flushDelay): void {
    if (this.#isStopped) return;
    this.#flush ??= setTimeout(() => {
      this.#flush = undefined;
      this.#options.sync.refresh().catch(() => this.flushSoon(1000));
      if (this.#untrimmed > maxUntrimmed) this.#trim();
    }, delay).unref();
  }

  /** Ends the writing from time to time, before the last `take`. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#flush);
  }

  /** Takes the entries that wait to be written. */
  take(): OutboxBatch | undefined {
    const rows = this.#waiting.takeAll();
    if (rows.length === 0) return undefined;
    this.#untrimmed += rows.length;
    return {
      write: (connection, processId) => addEntries(connection, processId, rows),
      putBack: () => {
        const later = this.#waiting.takeAll();
        for (const row of [...rows, ...later]) this.#waiting.push(row);
        this.flushSoon();
      },
    };
  }

  /** Emits the entries of all processes until the signal says that nobody reads them. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(followInterval, undefined, { signal, ref: false }).catch(() => undefined);
      // A database that is away has nothing new.
      if (!signal.aborted) await this.#readings.add(() => this.#look()).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    if (this.#waiting.items.length > 0) await this.#options.sync.refresh();
    const pulse = await this.#options.database.transaction('relaxed', readPulse);
    if (pulse.hasNew) await this.#readNew();
    else await this.#emitNew(pulse);
  }

  async #readNew(): Promise<void> {
    await this.#options.sync.collect();
    await this.#emitNew(await this.#number());
  }

  #number(): Promise<Pulse> {
    return this.#options.database.transaction('relaxed', (connection) =>
      numberEntries(connection, this.#limits),
    );
  }

  #trim(): void {
    this.#untrimmed = 0;
    this.#options.database
      .transaction('relaxed', (connection) => trimEntries(connection, this.#limits))
      // The entries of a database that is away are removed later.
      .catch(() => undefined);
  }

  async #emitNew(pulse: Pulse): Promise<void> {
    if (this.changes.listenerCount('added') > 0 && pulse.last > this.#last) {
      const rows = await this.#options.database.transaction('relaxed', (connection) =>
        listEntries(connection, pulse.last, { after: this.#last }),
      );
      for (const row of rows) {
        this.#last = row.number;
        this.changes.emit('added', toNumbered(row));
      }
    }
    this.#last = pulse.last;
    this.#options.onPulse(pulse);
  }
}

function toNumbered({ number, entry }: JournalRow): Entry {
  const { time, ...rest }: Omit<Entry, 'time'> & { time: number } = JSON.parse(entry);
  return { ...rest, number, time: new Date(time) };
}
