import type { Handlers } from '@numberkit/server-stubs';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Clock, Context, Rules } from '../context.js';
import type { Fixtures } from '../fixtures/fixtures.js';
import type { DefaultScope } from '../identity/authenticate.js';
import type { Storage } from '../storage/storage.js';
import { createControlHandlers } from './control-handlers.js';
import { createClockMemory, createControlledClock } from './controlled-clock.js';
import { type ControlledContext, createFaultList, withFaults } from './faults.js';
import { createControlRouter } from './http/control-router.js';
import { createJournal, type Journal } from './journal.js';

export interface ControlOptions {
  readonly clock: Clock;
  readonly defaultScope: DefaultScope;
  readonly fixtures: Fixtures;
  readonly key: string | undefined;
  readonly logger: Logger;
  readonly rules: Rules;
  readonly stopping: AbortSignal;
  readonly storage: Storage;
  readonly validateResponses: boolean;
}

/** The parts of a server that testers control. */
export interface Control {
  /** The clock of everything else in the server. */
  readonly clock: Clock;
  readonly journal: Pick<Journal, 'record'>;
  /** The control interface, under `/_numberkit`. */
  readonly router: RequestHandler;
  /** Handlers that let faults happen before they do their work. */
  withFaults(handlers: Handlers<Context>): Handlers<ControlledContext>;
}

export function createControl(options: ControlOptions): Control {
  const clock = createControlledClock(options.clock, createClockMemory());
  const faults = createFaultList();
  const journal = createJournal();
  const handlers = createControlHandlers({ ...options, clock, faults, journal });
  return {
    clock,
    journal,
    router: createControlRouter({ ...options, handlers }),
    withFaults: (plain) => withFaults(plain, { faults, stopping: options.stopping }),
  };
}
