import type { Limits } from '../options/limits.js';

/**
 * Whole milliseconds to wait after a failed attempt: what the server asked for, or else exponential
 * backoff with full jitter, which spreads clients that failed together the most evenly. Never more
 * than `maxDelay`.
 */
export function toDelay(
  limits: Limits,
  attempt: number,
  retryAfter: number | undefined,
  random: () => number,
): number {
  const { baseDelay, maxDelay } = limits;
  if (retryAfter !== undefined) return Math.min(retryAfter, maxDelay);
  return Math.round(random() * Math.min(baseDelay * 2 ** (attempt - 1), maxDelay));
}
