import { EventEmitter } from 'node:events';
import type { Storage } from '../storage/storage.js';
import type { ControlState } from './control-state.js';
import { createClockMemory, realTime } from './controlled-clock.js';
import { createFaultList } from './faults.js';
import { createJournal } from './journal.js';
import { newStartId } from './server-facts.js';

/** A control state that ends with the process. */
export function createMemoryState(storage: Pick<Storage, 'changes' | 'revision'>): ControlState {
  const clock = createClockMemory();
  const faults = createFaultList();
  const journal = createJournal();
  return {
    id: newStartId(),
    isShared: false,
    clock,
    faults,
    journal,
    revisions: {
      changes: storage.changes,
      get known() {
        return storage.revision;
      },
      read: async () => storage.revision,
    },
    catchUp: undefined,
    reset: async () => {
      await clock.set(() => realTime);
      await faults.clear();
      await journal.clear();
    },
    refills: new EventEmitter(),
    announceRefill: async () => undefined,
    follow: () => () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
