import { Router } from 'express';

/** Makes the routes of health: `/health` is up while the process lives, `/ready` while it can do its work. */
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

/** Whether the server can do its work now, and if not, why. */
export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'stopping' }
  | { readonly status: 'unavailable'; readonly reason: string };

export interface ReadinessOptions {
  /** Returns why the database is of no use, undefined if it takes a write. */
  readonly probe: () => Promise<string | undefined>;
  readonly stopping: AbortSignal;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** How long a result of the probe is used, in milliseconds: polling costs one write a second at most. */
const freshness = 1000;

/** Makes the reader of readiness, which returns within the timeout whatever the database does. */
export function createReadiness(options: ReadinessOptions): () => Promise<Readiness> {
  const { probe, stopping, timeout = 2000 } = options;
  let latest: Promise<Readiness> | undefined;

  const runProbe = async (): Promise<Readiness> => {
    const reason = await probe();
    setTimeout(() => {
      latest = undefined;
    }, freshness).unref();
    return reason === undefined ? { status: 'ready' } : toUnavailable(reason);
  };
  return async () => {
    if (stopping.aborted) return { status: 'stopping' };
    latest ??= runProbe();
    const { promise, resolve } = Promise.withResolvers<Readiness>();
    const late = `The database takes no write: it did not respond within ${timeout / 1000} seconds.`;
    const timer = setTimeout(() => resolve(toUnavailable(late)), timeout);
    try {
      return await Promise.race([latest, promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function toUnavailable(reason: string): Readiness {
  return { status: 'unavailable', reason };
}
