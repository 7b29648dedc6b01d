import type { Handlers } from '@numberkit/server-stubs';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Context, Rules } from '../context.js';
import type { Home } from '../default-scope.js';
import type { Fixtures } from '../fixtures/fixtures.js';
import type { Visit } from '../http/request-context.js';
import type { Storage } from '../storage/storage.js';
import { createClockMemory } from './clock-memory.js';
import { createControlHandlers } from './control-handlers.js';
import { createSteerableClock } from './controlled-clock.js';
import { createFaultList } from './faults/fault-list.js';
import { type SteeredContext, withFaults } from './faults/with-faults.js';
import { createControlRouter } from './http/control-router.js';
import { createJournal } from './journal.js';
import { toJournalEntry } from './to-journal-entry.js';

export interface SteeringOptions {
  readonly clock: Clock;
  readonly fixtures: Fixtures;
  readonly home: Home;
  readonly key: string | undefined;
  readonly logger: Logger;
  readonly rules: Rules;
  readonly stopping: AbortSignal;
  readonly storage: Storage;
  readonly validateResponses: boolean;
}

/** What makes a server steerable. */
export interface Steering {
  /** The clock for everybody else to go by. */
  readonly clock: Clock;
  /** Answers the requests under `/_numberkit`. */
  readonly router: RequestHandler;
  /** Enters a request into the journal. */
  enter(visit: Visit): void;
  /** The handlers, with faults before their work. */
  steer(handlers: Handlers<Context>): Handlers<SteeredContext>;
}

export function createSteering(options: SteeringOptions): Steering {
  const clock = createSteerableClock(options.clock, createClockMemory());
  const faults = createFaultList();
  const journal = createJournal();
  const handlers = createControlHandlers({ ...options, clock, faults, journal });
  return {
    clock,
    router: createControlRouter({ ...options, handlers }),
    enter: (visit) => journal.add(toJournalEntry(visit)),
    steer: (plain) => withFaults(plain, { faults, stopping: options.stopping }),
  };
}
