import type { EventEmitter } from 'node:events';
import type { Scope } from '../storage/scope.js';
import type { ClockMemory } from './controlled-clock.js';
import type { FaultList } from './faults.js';
import type { Journal } from './journal.js';

/** What testers set, and what they see of the requests: of one process, or of all processes on a database. */
export interface ControlState extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  /** Identifies the state: one that begins anew has another id. */
  readonly id: string;
  /** Whether it is in the database, and so that of all processes on it. */
  readonly isShared: boolean;
  readonly clock: ClockMemory;
  readonly faults: FaultList;
  readonly journal: Journal;
  readonly revisions: Revisions;
  /**
   * Resolves when this process has read what testers have set until now, so that it handles the next request by that.
   * Undefined if no other process shares the state.
   */
  readonly catchUp: (() => Promise<void>) | undefined;
  /** Sets the clock to the real time, removes all faults and empties the journal. */
  reset(): Promise<void>;
  /** Has every process read for which account and region the database was filled last. */
  announceRefill(): Promise<void>;
  /** Emits the account and region when another process has filled the database. */
  readonly refills: EventEmitter<{ refilled: [scope: Scope] }>;
  /**
   * Has the journal and the revisions emit what other processes do as well.
   *
   * @returns A function that ends it.
   */
  follow(): () => void;
}

/** How often the resources have changed. */
export interface Revisions {
  readonly changes: EventEmitter<{ committed: [] }>;
  /** The last one of which this process knows. */
  readonly known: number;
  /** The one after all changes whose responses have been sent. */
  read(): Promise<number>;
}
