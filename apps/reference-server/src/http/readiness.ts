/** Whether the server can do its work now, and if not, why. */
export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'stopping' }
  | { readonly status: 'unavailable'; readonly reason: string };

export interface ReadinessOptions {
  /** Answers why the database takes no write, undefined where it takes one. */
  readonly probe: () => Promise<string | undefined>;
  readonly stopping: AbortSignal;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** How long a finding holds, in milliseconds, so that those who poll cost one write a second at most. */
const freshness = 1000;

/** Makes what finds out whether the server is ready: within the timeout, whatever the database does. */
export function createReadiness(options: ReadinessOptions): () => Promise<Readiness> {
  const { probe, stopping, timeout = 2000 } = options;
  let latest: Promise<Readiness> | undefined;

  const ask = async (): Promise<Readiness> => {
    const reason = await probe();
    setTimeout(() => {
      latest = undefined;
    }, freshness).unref();
    return reason === undefined ? { status: 'ready' } : toUnavailable(reason);
  };
  return async () => {
    if (stopping.aborted) return { status: 'stopping' };
    latest ??= ask();
    const { promise, resolve } = Promise.withResolvers<Readiness>();
    const late = `it did not answer within ${timeout / 1000} seconds.`;
    const timer = setTimeout(() => resolve(toUnavailable(late)), timeout);
    try {
      return await Promise.race([latest, promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function toUnavailable(reason: string): Readiness {
  return { status: 'unavailable', reason: `The database takes no write: ${reason}` };
}
