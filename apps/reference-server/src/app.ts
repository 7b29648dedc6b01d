import { createOperations } from '@numberkit/server-stubs';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { ControlConfig } from './config/exposure.js';
import type { Rules } from './context.js';
import { createSteering } from './control/create-control.js';
import type { SteeredContext } from './control/faults/with-faults.js';
import { controlOff } from './control/http/control-off.js';
import { createHome, type Home } from './default-scope.js';
import type { Fixtures } from './fixtures/fixtures.js';
import { type CorsOrigins, createCors } from './http/cors.js';
import { createAnswerVisit } from './http/handle-request.js';
import { createHealthRoutes } from './http/health.js';
import { createHostCheck, type HostNames } from './http/host-check.js';
import { createPreflightLog } from './http/preflight-log.js';
import { createRateLimiter, type RateLimit } from './http/rate-limiter.js';
import { createReadiness } from './http/readiness.js';
import type { Visit } from './http/request-context.js';
import { createFrontDoor } from './http/request-handlers.js';
import { createRequestLog } from './http/request-log.js';
import {
  type Authenticate,
  createOpenAuthentication,
  createStrictAuthentication,
} from './identity/authenticate.js';
import type { Credential } from './identity/credential.js';
import { newId } from './new-id.js';
import { handlers } from './operations/index.js';
import type { Scope } from './storage/scope.js';
import type { Storage } from './storage/storage.js';
import { UnavailableError } from './storage/unavailable-error.js';
import { startTokenSweep } from './token-sweep.js';

/** What the app is made of; nothing of it is looked up elsewhere. */
export interface AppParts {
  readonly clock: Clock;
  readonly control: ControlConfig;
  /** Who may call; undefined lets anyone in. */
  readonly credentials: readonly Credential[] | undefined;
  /** What a tester's reset goes back to. */
  readonly fixtures: Fixtures;
  /** The account and region of callers who say nothing of theirs. */
  readonly home: Scope;
  /** The names that operations may be called by beside those of this machine; `*` for any. */
  readonly allowedHosts: HostNames;
  /** The origins whose pages may call; undefined for none. */
  readonly corsOrigins?: CorsOrigins | undefined;
  readonly logger: Logger;
  /** The URL by which clients know the server, where a proxy stands in front of it. */
  readonly publicUrl?: URL | undefined;
  readonly rateLimit: RateLimit;
  readonly rules: Rules;
  readonly storage: Storage;
  /** Ends what would keep a server from stopping. */
  readonly stopping: AbortSignal;
  /** Holds the server's own answers against the contract: for tests, since it costs time. */
  readonly validateResponses?: boolean;
}

/** The Express app: health, request log and the operations of the contract. */
export async function createApp(parts: AppParts): Promise<Express> {
  const { control, logger, rules, stopping, storage, validateResponses = false } = parts;
  const home = createHome(parts.home);
  const steering = control.enabled
    ? createSteering({ ...parts, home, key: control.key, validateResponses })
    : undefined;
  const clock = steering?.clock ?? parts.clock;
  startTokenSweep({
    storage,
    retention: rules.clientTokenRetention,
    clock,
    realClock: parts.clock,
    stopping,
  });
  const toContext = (visit: Visit): SteeredContext => {
    const scope = visit.scope ?? home.scope();
    return { clock, rules, scope, storage, newId, visit };
  };
  const toRetryAfter = (error: unknown): number | undefined =>
    error instanceof UnavailableError ? error.retryAfter : undefined;
  const operations = await createOperations<SteeredContext>({
    handlers: steering?.steer(handlers) ?? handlers,
    validateResponses,
    toRetryAfter,
  });
  const authenticate = toAuthentication(parts, home);
  const rates = createRateLimiter(parts.rateLimit);
  const writeLog = createRequestLog(logger);
  const frontDoor = createFrontDoor({
    answer: createAnswerVisit({
      authenticate,
      isAllowedHost: createHostCheck(parts.allowedHosts),
      operations,
      rates,
      toContext,
    }),
    match: operations.match,
    // Who asks for the journal after an answer finds it there.
    onReply: (visit) => steering?.enter(visit),
    onClose: (visit) => {
      writeLog(visit);
      if (visit.reply === undefined) steering?.enter(visit);
    },
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // What pages of other origins may call are operations, never the control interface.
  if (parts.corsOrigins !== undefined) {
    app.use(exceptUnder('/_numberkit', createCors(parts.corsOrigins)));
  }
  // First, since it is what is asked for.
  app.use(frontDoor.operations);
  app.use(createHealthRoutes(createReadiness({ probe: storage.probe, stopping })));
  app.use('/_numberkit', steering?.router ?? controlOff);
  app.use(createPreflightLog(logger));
  app.use(frontDoor.rest);
  return app;
}

/** Lets requests under a path pass by; Express takes paths in any case. */
function exceptUnder(path: string, handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    `${request.path}/`.toLowerCase().startsWith(`${path}/`)
      ? next()
      : handler(request, response, next);
}

// The wall clock, not the tester's: clients sign by theirs.
function toAuthentication({ credentials, publicUrl }: AppParts, home: Home): Authenticate {
  return credentials === undefined
    ? createOpenAuthentication(home.scope)
    : createStrictAuthentication(credentials, () => new Date(), publicUrl);
}
