import { randomBytes, randomUUID } from 'node:crypto';
import { createOperationsRouter } from '@numberkit/server-stubs';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { RateLimit } from './config.js';
import type { Context, Rules } from './context.js';
import { callerOf } from './front-door/caller.js';
import { createFrontDoor } from './front-door/front-door.js';
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
  /** Who may call; undefined lets anyone in. */
  readonly credentials: readonly Credential[] | undefined;
  readonly logger: Logger;
  readonly rateLimit: RateLimit;
  readonly rules: Rules;
  /** The account and region of callers who say nothing of them: the fixtures'. */
  readonly scope: Scope;
  readonly storage: Storage;
  /** Holds the server's own answers against the contract: for tests, since it costs time. */
  readonly validateAnswers?: boolean;
}

/** The Express app: health, request log and the operations of the contract. */
export async function createApp(parts: AppParts): Promise<Express> {
  const { clock, logger, rules, scope, storage } = parts;
  const context: Context = { clock, rules, scope, storage, newId };
  const requestLog = createRequestLog(logger);
  const operations = await createOperationsRouter({
    handlers,
    context: ({ request }) => ({ ...context, scope: callerOf(request)?.scope ?? scope }),
    validateAnswers: parts.validateAnswers ?? false,
    onAnswer: requestLog.note,
    toRetryAfter: (error) => (error instanceof UnavailableError ? error.retryAfter : undefined),
  });
  const frontDoor = createFrontDoor({
    authenticate: toAuthentication(parts),
    rates: createRateLimiter(parts.rateLimit),
    newRequestId: randomUUID,
    note: requestLog.note,
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  app.use(requestLog.middleware);
  app.use(frontDoor);
  app.use(operations);
  return app;
}

// The wall clock, not the tester's: clients sign by theirs.
function toAuthentication({ credentials, scope }: AppParts): Authenticate {
  return credentials === undefined
    ? createOpenAuthentication(scope)
    : createStrictAuthentication(credentials, () => new Date());
}

function newId(): string {
  return randomBytes(16).toString('hex');
}
