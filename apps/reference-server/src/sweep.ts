import type { Clock } from './context.js';

export interface SweepOptions {
  /** Deletes rows of a moment or before, at most so many; returns how many. */
  readonly forget: (until: Date, atMost: number) => Promise<number>;
  /** How long a row is kept, in milliseconds. */
  readonly retention: number;
  /** The clock that testers set. */
  readonly clock: Clock;
  /** The clock behind it. */
  readonly realClock: Clock;
  /** Ends it. */
  readonly stopping: AbortSignal;
}

const second = 1000;

/** How many rows one statement deletes: other transactions wait for it, for some milliseconds. */
const batchSize = 500;

/**
 * Deletes rows after their retention, from time to time and a few at once. By the earlier of the two clocks: a tester
 * who releases a clock that is ahead makes such rows valid again, and for other processes they always are.
 */
export function startSweep(options: SweepOptions): void {
  const { forget, retention, clock, realClock, stopping } = options;
  const interval = Math.min(Math.max(retention, second), 600 * second);
  let timer: NodeJS.Timeout | undefined;

  async function sweep(): Promise<void> {
    const now = Math.min(clock.now().getTime(), realClock.now().getTime());
    const until = new Date(now - retention);
    // A database that is away is swept the next time.
    const deleted = await forget(until, batchSize).catch(() => 0);
    plan(deleted === batchSize ? second / 10 : interval);
  }

  function plan(delay: number): void {
    if (stopping.aborted) return;
    timer = setTimeout(() => void sweep(), delay).unref();
  }

  stopping.addEventListener('abort', () => clearTimeout(timer), { once: true });
  plan(Math.min(interval, 5 * second));
}
