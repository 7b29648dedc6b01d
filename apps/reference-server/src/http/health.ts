import { Router } from 'express';
import type { Readiness } from './readiness.js';

/** `/health` says that the process lives, `/ready` whether it can do its work now. */
export function createHealthRoutes(readReadiness: () => Promise<Readiness>): Router {
  const router = Router();
  router.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/ready', async (_request, response) => {
    const readiness = await readReadiness();
    response.set('Cache-Control', 'no-store');
    if (readiness.status !== 'ready') response.status(503).set('Retry-After', '1');
    response.json(readiness);
  });
  return router;
}
