import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ControlDatabase } from '../../storage/control/control-database.js';
import { notifyProcesses, readVersion, toChannel } from '../../storage/control/control-row.js';
import { type Listener, PooledError } from '../../storage/dialects/dialect.js';
import { type ListenOutcome, pollInterval, toListenSentence } from './listening.js';

/** How long a notification may be under way, in milliseconds. */
const maxDelay = 1000;

/** How long a process waits until it tries to listen again, in milliseconds. */
const retryDelay = 1000;

export interface ChangeWatchOptions {
  readonly database: ControlDatabase;
  readonly stateId: string;
  readonly processId: string;
  readonly logger: Logger;
  /** The version that the process has seen. */
  readonly seen: () => number;
  /** Called when there may be a later one. */
  readonly onChange: () => void;
  /** Called when a connection to the database was lost. */
  readonly onLost: () => void;
}

/**
 * Learns of the changes that other processes make: it listens on a connection of its own, and polls while that does
 * not work. Whether it works is tried, and not inferred: a notification that the process sends itself has to arrive.
 */
export class ChangeWatch {
  readonly #options: ChangeWatchOptions;
  readonly #channel: string;
  readonly #stopping = new AbortController();
  #listener: Listener | undefined;
  /** Why it could not listen when it last tried. */
  #problem = '';
  /** Resolves when the notification that the process has sent itself arrives. */
  #echo: PromiseWithResolvers<true> | undefined;
  #isPolling = false;
  #polling: Promise<void> | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(options: ChangeWatchOptions) {
    this.#options = options;
    this.#channel = toChannel(options.stateId);
  }

  /** Begins, and logs whether the process listens or polls. */
  async start(): Promise<void> {
    const outcome = await this.#listen();
    this.#log(outcome);
    if (outcome !== 'listening') this.#startPolling();
    if (outcome !== 'pooled') this.#ended = this.#keepListening(outcome);
  }

  /** Tries whether notifications still arrive; a connection that is lost without a sign is given up. */
  async check(): Promise<void> {
    if (this.#listener !== undefined && !(await this.#hearsItself())) await this.#giveUp();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#giveUp();
    await this.#ended;
    await this.#polling;
  }

  async #listen(): Promise<ListenOutcome> {
    const { database, onChange, processId } = this.#options;
    let listener: Listener;
    try {
      listener = await database.listen({
        channel: this.#channel,
        onNotification: (payload) => {
          if (payload === '') onChange();
          else if (payload === processId) this.#echo?.resolve(true);
        },
        onLost: () => void this.#giveUp(),
      });
    } catch (error) {
      if (error instanceof PooledError) return 'pooled';
      this.#problem = database.explain(error);
      return 'unreachable';
    }
    this.#listener = listener;
    const hears = await this.#hearsItself();
    // Meanwhile it may have ended, or a heartbeat may have given it up.
    if (this.#listener !== listener) return 'lost';
    if (hears) return 'listening';
    await this.#giveUp();
    return 'deaf';
  }

  async #hearsItself(): Promise<boolean> {
    const { database, processId } = this.#options;
    // A heartbeat may try while a new connection is tried: the first notification is a sign for both.
    const echo = this.#echo ?? Promise.withResolvers<true>();
    this.#echo = echo;
    const timeout = new AbortController();
    try {
      await database.transaction('relaxed', (connection) =>
        notifyProcesses(connection, this.#channel, processId),
      );
      // If the process was busy all the time, the notification is read in the next turn.
      const late = sleep(maxDelay, undefined, { signal: timeout.signal, ref: false })
        .then(() => nextTurn())
        .then(() => false as const);
      return await Promise.race([echo.promise, late.catch(() => false as const)]);
    } catch {
      // The listening connection may be alive while the database takes no transaction; a lost one ends by itself.
      return this.#listener !== undefined;
    } finally {
      timeout.abort();
      this.#echo = undefined;
    }
  }

  async #giveUp(): Promise<void> {
    const listener = this.#listener;
    this.#listener = undefined;
    this.#options.onLost();
    if (!this.#stopping.signal.aborted) this.#startPolling();
    await listener?.[Symbol.asyncDispose]();
  }

  /** Listens again whenever the connection was lost, and logs what has changed. */
  async #keepListening(first: ListenOutcome): Promise<void> {
    const { signal } = this.#stopping;
    let last = first;
    // A pooler stays one.
    while (!signal.aborted && last !== 'pooled') {
      await sleep(retryDelay, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted || this.#listener !== undefined) continue;
      if (last === 'listening') this.#log('lost');
      const outcome = await this.#listen();
      // That the connection was lost says this already.
      const isSaid = outcome === last || (outcome === 'unreachable' && last === 'listening');
      last = outcome;
      if (!isSaid || outcome === 'listening') this.#log(outcome);
      if (outcome !== 'listening') continue;
      this.#isPolling = false;
      // What has changed before was not notified.
      this.#options.onChange();
    }
    await this.#giveUp();
  }

  #startPolling(): void {
    this.#isPolling = true;
    this.#polling ??= this.#poll().finally(() => {
      this.#polling = undefined;
      if (this.#isPolling && !this.#stopping.signal.aborted) this.#startPolling();
    });
  }

  async #poll(): Promise<void> {
    const { database, onChange, onLost, seen } = this.#options;
    const { signal } = this.#stopping;
    while (this.#isPolling && !signal.aborted) {
      const version = await database.transaction('relaxed', readVersion).catch(onLost);
      if (version !== undefined && version !== seen()) onChange();
      await sleep(pollInterval, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  #log(outcome: ListenOutcome): void {
    const { database, logger } = this.#options;
    const sentence = toListenSentence(outcome, database, this.#problem);
    if (outcome === 'listening') logger.info(sentence);
    else logger.warn(sentence);
  }
}
