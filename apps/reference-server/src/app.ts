import { randomBytes } from 'node:crypto';
import { createOperationsRouter } from '@numberkit/server-stubs';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { Context, Rules } from './context.js';
import { handlers } from './operations/index.js';
import { createRequestLog } from './request-log.js';
import type { Scope } from './storage/scope.js';
import type { Storage } from './storage/storage.js';

/** What the app is made of; nothing of it is looked up elsewhere. */
export interface AppParts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly rules: Rules;
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
    context: () => context,
    validateAnswers: parts.validateAnswers ?? false,
    onAnswer: requestLog.note,
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  app.use(requestLog.middleware);
  app.use(operations);
  return app;
}

function newId(): string {
  return randomBytes(16).toString('hex');
}
