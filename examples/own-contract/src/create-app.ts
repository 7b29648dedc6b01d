import { createOperationsRouter } from '@numberkit/server-stubs';
import express, { type Express } from 'express';
import { libraryWithDocument } from './gen/document.gen.js';
import type { Handlers } from './gen/handlers.gen.js';
import { createHandlers } from './handlers.js';

/** The library as an Express application. */
export async function createApp(
  handlers: Handlers<undefined> = createHandlers(),
): Promise<Express> {
  const app = express().disable('etag').disable('x-powered-by');
  app.use(
    await createOperationsRouter(libraryWithDocument, { handlers, context: () => undefined }),
  );
  return app;
}
