import type { Clock } from './clock.js';
import type { Storage } from './storage/storage.js';

export interface TokenSweepOptions {
  readonly storage: Pick<Storage, 'forgetClientTokens'>;
  /** How long a token is remembered, in milliseconds. */
  readonly retention: number;
  /** The clock that testers move. */
  readonly clock: Clock;
  /** The clock behind it. */
  readonly realClock: Clock;
  /** Ends it. */
  readonly stopping: AbortSignal;
}

const second = 1000;

/** As many rows as are deleted while other transactions wait: some milliseconds' worth. */
const mostAtOnce = 500;

/**
 * Deletes the rows of idempotency tokens that are no longer remembered, from time to time and a few at
 * once. A clock that a tester has moved ahead forgets tokens that it may remember again when it is
 * released, and other processes remember them still: their rows go when the real time has come too.
 */
export function startTokenSweep(options: TokenSweepOptions): void {
  const { storage, retention, clock, realClock, stopping } = options;
  const interval = Math.min(Math.max(retention, second), 600 * second);
  let timer: NodeJS.Timeout | undefined;

  async function sweep(): Promise<void> {
    const now = Math.min(clock.now().getTime(), realClock.now().getTime());
    const until = new Date(now - retention);
    // A database that is away is swept another time.
    const deleted = await storage.forgetClientTokens(until, mostAtOnce).catch(() => 0);
    plan(deleted === mostAtOnce ? second / 10 : interval);
  }

  function plan(delay: number): void {
    if (stopping.aborted) return;
    timer = setTimeout(() => void sweep(), delay).unref();
  }

  stopping.addEventListener('abort', () => clearTimeout(timer), { once: true });
  plan(Math.min(interval, 5 * second));
}
