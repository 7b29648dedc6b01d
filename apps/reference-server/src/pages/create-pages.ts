import { type Request, Router } from 'express';
import { createNotFound } from '../http/not-found.js';
import { createConsolePage } from './console-page.js';
import { createDocsPage } from './docs-page.js';
import { isReading, redirect } from './page.js';

export interface PagesOptions {
  /** The path above all pages. */
  readonly path: string;
  readonly enabled: boolean;
  /** Whether callers of operations have to sign. */
  readonly needsSignatures: boolean;
}

/** Makes the handlers of the pages, which anybody may read: they hold no data of the server. */
export function createPages({ path, enabled, needsSignatures }: PagesOptions): Router {
  const router = Router();
  const [docs, console] = [`${path}/docs`, `${path}/console`];
  if (!enabled) return router.use([docs, console], createNotFound(pagesOff));
  router.use(docs, createDocsPage(needsSignatures));
  router.use(console, createConsolePage());
  return router.use((request, response, next) => {
    const isStart = ['/', path, `${path}/`].includes(request.path);
    if (!isStart || !isReading(request) || !isBrowser(request)) return next();
    redirect(response, request.path === `${path}/` ? 'console/' : `${path.slice(1)}/console/`);
  });
}

// `*/*` does not ask for HTML: other programs get the refusals that they know.
function isBrowser(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html';
}

const pagesOff = 'The pages of this server are off: start it with NUMBERKIT_PAGES on.';
