import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { toTrace } from '../../http/request-log.js';
import type { ControlDatabase } from '../../storage/control/control-database.js';
import {
  type ControlSnapshot,
  raiseVersion,
  readSnapshot,
} from '../../storage/control/control-row.js';
import type { Connection } from '../../storage/dialects/dialect.js';
import { UnavailableError } from '../../storage/errors.js';
import { followerLifetime } from '../../storage/processes.js';
import { ChangeWatch } from './change-watch.js';

/**
 * The longest time that a change waits for other processes. A process without a note for so long does not count any
 * more: it reads the change before it handles its next request.
 */
const maxWait = followerLifetime;

/** The longest pause between two looks at the notes of the others, in milliseconds. */
const maxPause = 50;

/** How often a process notes that it lives, in milliseconds. */
const heartbeat = 1000;

/** What a process writes to the database when it next reads from it. */
export interface Outbox {
  /** Takes what waits, if something does. */
  take(): OutboxBatch | undefined;
}

export interface OutboxBatch {
  write(connection: Connection, processId: string): Promise<void>;
  /** Called if the batch could not be written. */
  putBack(): void;
}

export interface ProcessSyncOptions {
  readonly database: ControlDatabase;
  readonly logger: Logger;
  readonly outbox: Outbox;
  /** Takes over what testers have set. */
  readonly apply: (snapshot: ControlSnapshot) => void;
}

/**
 * Keeps a process in step with the others on its database. A change raises a version there and is done when every
 * living process has seen it: when it has read the new settings and has written the entries in its own memory. A
 * process that was killed counts as living for some seconds.
 */
export class ProcessSync implements AsyncDisposable {
  readonly #options: ProcessSyncOptions;
  #watch: ChangeWatch | undefined;
  #seen = -1;
  #faultsVersion = -1;
  /** When the last reading began whose version is noted. */
  #readAt = Number.NEGATIVE_INFINITY;
  /** When a connection was last lost: a database that has crashed may have lost the notes. */
  #lostAt = Number.NEGATIVE_INFINITY;
  #isEnding = false;
  #isFailing = false;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #beating: NodeJS.Timeout | undefined;

  constructor(options: ProcessSyncOptions) {
    this.#options = options;
  }

  /** Reads what was set, and learns of every change from then on. */
  async start(): Promise<void> {
    const { database, logger } = this.#options;
    const { stateId } = await database.transaction('relaxed', (connection) =>
      readSnapshot(connection, this.#faultsVersion),
    );
    this.#watch = new ChangeWatch({
      database,
      stateId,
      logger,
      processId: database.processes.processId,
      seen: () => this.#seen,
      onChange: () => void this.refresh().catch(() => undefined),
      // A crash of the database may have undone changes that were not on disk, and their versions are given again.
      onLost: () => {
        this.#seen = -1;
        this.#faultsVersion = -1;
        this.#lostAt = performance.now();
      },
    });
    await this.#watch.start();
    // After that no change is overlooked.
    await this.refresh();
    this.#planBeat();
  }

  /**
   * Makes a change, and resolves when the other processes have seen it.
   *
   * @param work Returns undefined, false or 0 if it has changed nothing.
   */
  async change<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    let version: number | undefined;
    const result = await this.#options.database.transaction('durable', async (connection) => {
      const made = await work(connection);
      version = isNothing(made) ? undefined : await raiseVersion(connection);
      return made;
    });
    if (version !== undefined) await this.#waitFor(version);
    return result;
  }

  /** Resolves when every process has written what it had in its memory. */
  async collect(): Promise<void> {
    await this.#waitFor(await this.#options.database.transaction('relaxed', raiseVersion));
  }

  /** As `change`, but does not wait for other processes: for changes that are decided in the database alone. */
  async changeUnseen<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    return this.#options.database.transaction('relaxed', async (connection) => {
      const made = await work(connection);
      if (!isNothing(made)) await raiseVersion(connection);
      return made;
    });
  }

  /**
   * Resolves when this process has read what was set until now. A change waits for each process that has not noted it,
   * but not for one whose last note is old. So a process whose note is that old, since it was stopped or the database is
   * slow, reads first.
   */
  async catchUp(): Promise<void> {
    const isWaitedFor =
      this.#readAt > this.#lostAt && performance.now() - this.#readAt < followerLifetime;
    if (!isWaitedFor) await this.refresh();
  }

  /** Reads what was set until now, and writes what waits. */
  refresh(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#running = this.#exchange();
        this.#next = undefined;
        return this.#running;
      });
    return this.#next;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#beating);
    this.#beating = undefined;
    await this.#watch?.stop();
    this.#isEnding = true;
    // A database that is away keeps the note, which counts for nothing soon.
    await this.refresh().catch(() => undefined);
  }

  async #exchange(): Promise<void> {
    const { apply, database, outbox } = this.#options;
    let batch: OutboxBatch | undefined;
    const readAt = performance.now();
    try {
      await database.transaction('relaxed', async (connection) => {
        // The transaction may run again, on another connection.
        batch?.putBack();
        batch = undefined;
        const snapshot = await readSnapshot(connection, this.#faultsVersion);
        apply(snapshot);
        this.#faultsVersion = snapshot.faultsVersion;
        // After the version was read: what others wait for with that version is in here.
        batch = outbox.take();
        await batch?.write(connection, database.processes.processId);
        // Only now: the others take it for a sign that this process follows.
        const version = this.#isEnding ? null : snapshot.version;
        await database.processes.noteSeen(connection, version);
        this.#seen = snapshot.version;
      });
      this.#readAt = readAt;
      this.#isFailing = false;
    } catch (error) {
      batch?.putBack();
      this.#logFailure(error);
      throw error;
    }
  }

  /** Logs the first of a series of errors; a database that is away is none, and says so elsewhere. */
  #logFailure(error: unknown): void {
    if (this.#isFailing || error instanceof UnavailableError) return;
    this.#isFailing = true;
    const sentence = 'this process cannot read what testers set, and changes wait for it';
    this.#options.logger.error({ cause: toTrace(error) }, sentence);
  }

  async #waitFor(version: number): Promise<void> {
    const { database } = this.#options;
    const end = performance.now() + maxWait;
    for (let delay = 1; ; delay *= 2) {
      // The change is made. After an error the tester would make it again.
      if (this.#seen < version) await this.refresh().catch(() => undefined);
      // While the database is away, the other processes count as behind.
      const behind =
        this.#seen < version
          ? 1
          : await database
              .transaction('relaxed', (connection) =>
                database.processes.countBehind(connection, version),
              )
              .catch(() => 1);
      const left = end - performance.now();
      if (behind === 0 || left <= 0) return;
      await sleep(Math.min(delay, maxPause));
    }
  }

  #planBeat(): void {
    this.#beating = setTimeout(() => void this.#beat(), heartbeat).unref();
  }

  async #beat(): Promise<void> {
    await this.refresh().catch(() => undefined);
    await this.#watch?.check();
    if (this.#beating !== undefined) this.#planBeat();
  }
}

function isNothing(made: unknown): boolean {
  return made === undefined || made === false || made === 0;
}
