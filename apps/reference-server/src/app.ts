import { randomBytes, randomUUID } from 'node:crypto';
import { type AnswerReport, createOperationsRouter } from '@numberkit/server-stubs';
import express, { type Express, type Request } from 'express';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { ControlConfig, RateLimit } from './config.js';
import type { Context, Rules } from './context.js';
import { controlOff } from './control/http/control-off.js';
import { exchangeOf } from './control/journal/exchange.js';
import { createSteering } from './control/steering.js';
import { type CorsOrigins, createCors } from './cors.js';
import type { Fixtures } from './fixtures/fixtures.js';
import { callerOf } from './front-door/caller.js';
import { createFrontDoor } from './front-door/front-door.js';
import { createHome, type Home } from './home.js';
import {
  type Authenticate,
  createOpenAuthentication,
  createStrictAuthentication,
} from './identity/authenticate.js';
import type { Credential } from './identity/credential.js';
import { handlers } from './operations/index.js';
import { createRateLimiter } from './rates/rate-limiter.js';
import { createRequestLog } from './request-log.js';
import type { Scope } from './storage/scope.js';
import type { Storage } from './storage/storage.js';
import { UnavailableError } from './storage/unavailable-error.js';

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
  /** The origins whose pages may call; undefined for none. */
  readonly corsOrigins?: CorsOrigins | undefined;
  readonly logger: Logger;
  readonly rateLimit: RateLimit;
  readonly rules: Rules;
  readonly storage: Storage;
  /** Ends what would keep a server from stopping. */
  readonly stopping: AbortSignal;
  /** Holds the server's own answers against the contract: for tests, since it costs time. */
  readonly validateAnswers?: boolean;
}

/** The Express app: health, request log and the operations of the contract. */
export async function createApp(parts: AppParts): Promise<Express> {
  const { control, logger, rules, storage, validateAnswers = false } = parts;
  const home = createHome(parts.home);
  const steering = control.enabled
    ? createSteering({ ...parts, home, key: control.key, validateAnswers })
    : undefined;
  const clock = steering?.clock ?? parts.clock;
  const requestLog = createRequestLog(logger);
  const onAnswer = (report: AnswerReport): void => {
    requestLog.note(report);
    steering?.journal.note(report);
  };
  const toContext = (request: Request): Context => {
    const scope = callerOf(request)?.scope ?? home.scope();
    return { clock, rules, scope, storage, newId };
  };
  const toRetryAfter = (error: unknown): number | undefined =>
    error instanceof UnavailableError ? error.retryAfter : undefined;
  const options = { validateAnswers, onAnswer, toRetryAfter };
  const operations = await (steering === undefined
    ? createOperationsRouter({
        ...options,
        handlers,
        context: ({ request }) => toContext(request),
      })
    : createOperationsRouter({
        ...options,
        handlers: steering.steer(handlers),
        context: ({ request }) => ({ ...toContext(request), exchange: exchangeOf(request) }),
      }));
  const frontDoor = createFrontDoor({
    authenticate: toAuthentication(parts, home),
    rates: createRateLimiter(parts.rateLimit),
    newRequestId: randomUUID,
    note: onAnswer,
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (parts.corsOrigins !== undefined) app.use(createCors(parts.corsOrigins));
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  app.use('/_numberkit', steering?.router ?? controlOff);
  app.use(requestLog.middleware);
  if (steering !== undefined) app.use(steering.journal.middleware);
  app.use(frontDoor);
  app.use(operations);
  return app;
}

// The wall clock, not the tester's: clients sign by theirs.
function toAuthentication({ credentials }: AppParts, home: Home): Authenticate {
  return credentials === undefined
    ? createOpenAuthentication(home.scope)
    : createStrictAuthentication(credentials, () => new Date());
}

function newId(): string {
  return randomBytes(16).toString('hex');
}
