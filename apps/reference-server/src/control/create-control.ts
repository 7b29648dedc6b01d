import type { OperationTypes } from '@numberkit/contract/control';
import { createOperations, type HttpResponse, toHttpResponse } from '@numberkit/server-stubs';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import type { Clock, Context, Handlers, Rules } from '../context.js';
import { control, controlLimits } from '../contracts.js';
import type { Fixtures } from '../fixtures/fixtures.js';
import { createRequestHandlers } from '../http/handle-request.js';
import { createNotFound } from '../http/not-found.js';
import { createControlLog } from '../http/request-log.js';
import type { DefaultScope } from '../identity/authenticate.js';
import type { Credential } from '../identity/credential.js';
import type { Storage } from '../storage/storage.js';
import { createControlHandlers } from './control-handlers.js';
import type { ControlState } from './control-state.js';
import { createControlledClock, toClockBody } from './controlled-clock.js';
import { createEventFeed } from './events/event-feed.js';
import { type ControlledContext, withFaults } from './faults.js';
import { createGuard } from './guard.js';
import type { Journal } from './journal.js';
import { toServerFacts } from './server-facts.js';

export interface ControlOptions extends Pick<Config, 'database' | 'rateLimit'> {
  readonly clock: Clock;
  /** The known callers; undefined lets anyone in. */
  readonly credentials: readonly Credential[] | undefined;
  readonly defaultScope: DefaultScope;
  readonly fixtures: Fixtures;
  /** The key that each request must carry; without one, only web pages and proxies are kept out. */
  readonly key: string | undefined;
  readonly logger: Logger;
  readonly rules: Rules;
  readonly state: ControlState;
  readonly stopping: AbortSignal;
  readonly storage: Storage;
  readonly validateResponses: boolean;
}

/** The parts of a server that testers control. */
export interface Control {
  /** The clock of everything else in the server. */
  readonly clock: Clock;
  readonly journal: Pick<Journal, 'record'>;
  /** Handles every request under `/_numberkit`. */
  readonly handler: RequestHandler;
  /** The refusal of a request for what the control key protects; undefined if its sender may have it. */
  refuse(request: Request): HttpResponse | undefined;
  /** Handlers that let faults happen before they do their work. */
  withFaults(handlers: Handlers<Context>): Handlers<ControlledContext>;
}

export async function createControl(options: ControlOptions): Promise<Control> {
  const { key, logger, state, stopping, validateResponses } = options;
  const clock = createControlledClock(options.clock, state.clock);
  const { faults, journal } = state;
  state.refills.on('refilled', (scope) => options.defaultScope.set(scope));
  const startedAt = options.clock.now();
  const readServerFacts = () =>
    toServerFacts({
      ...options,
      startedAt,
      hasControlKey: key !== undefined,
      hasCredentials: options.credentials !== undefined,
    });
  const feed = createEventFeed({
    logger,
    state,
    limits: controlLimits.events,
    present: {
      server: readServerFacts,
      clock: () => toClockBody(clock),
      faults: () => ({ faults: [...faults.known] }),
    },
  });
  const operations = await createOperations<OperationTypes, undefined>(control, {
    handlers: createControlHandlers({
      ...options,
      clock,
      feed,
      readServerFacts,
    }),
    validateResponses,
    stopping,
    // Few servers are controlled, and none by all operations.
    compileOnFirstCall: true,
  });
  const guard = createGuard(key);
  const requests = createRequestHandlers({
    contract: control,
    operations,
    guard,
    catchUp: state.catchUp,
    toContext: () => undefined,
    record: createControlLog(logger),
    logger,
  });
  return {
    clock,
    journal,
    handler: requests.all,
    refuse: (request) => {
      const refusal = guard(request, undefined);
      if (refusal === undefined) return undefined;
      const refused = { operation: undefined, path: request.path, requestId: '' };
      return toHttpResponse(operations.refuse(refused, refusal), '');
    },
    withFaults: (plain) => withFaults(plain, { faults, stopping }),
  };
}

/** Handles every request under `/_numberkit` of a server whose control interface is off. */
export const controlOff: RequestHandler = createNotFound(
  'The control interface of this server is off: start it with NUMBERKIT_CONTROL on, and with a NUMBERKIT_CONTROL_KEY where others can reach it.',
);
