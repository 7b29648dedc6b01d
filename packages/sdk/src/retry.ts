import type { Call } from './call.js';
import { NetworkError, type NumberkitError, TimeoutError } from './errors.js';
import type { Limits } from './options.js';
import { ServiceException } from './service-exception.js';

/**
 * Decides whether and when a call is attempted again: milliseconds to wait before the next attempt, or
 * undefined for none. If the wait would pass the deadline it returns undefined: this error says more than a
 * `TimeoutError`.
 */
export function toRetryDelay(
  call: Call,
  attempt: number,
  error: NumberkitError,
): number | undefined {
  const { limits, settings, deadline, isRepeatable } = call;
  const { now, random } = settings.platform;
  if (attempt >= limits.maxAttempts || !isRetryable(error, isRepeatable)) return undefined;
  const retryAfter = error instanceof ServiceException ? error.retryAfter : undefined;
  const delay = toDelay(limits, attempt, retryAfter, random);
  return now() + delay < deadline ? delay : undefined;
}

const failures: readonly unknown[] = ['internal', 'unavailable', 500, 502, 503, 504];

/**
 * Whether a failed attempt may be followed by another. A request that is not repeatable (see `Call`) is
 * sent again only after proof that it was not applied: it was throttled, or nothing of it was sent. A 500
 * or 503 proves nothing.
 */
function isRetryable(error: NumberkitError, isRepeatable: boolean): boolean {
  if (error instanceof NetworkError) return isRepeatable || error.unsent;
  if (error instanceof TimeoutError) return isRepeatable && error.kind === 'attempt';
  if (!(error instanceof ServiceException)) return false;
  const { role, status } = error;
  // The role of a declared exception decides alone: AWS has statuses of its own for many of them.
  const reason = role ?? status;
  const isThrottled = reason === 'throttled' || reason === 429;
  const isFailed = failures.includes(reason);
  return isThrottled || (isRepeatable && isFailed);
}

/**
 * Whole milliseconds to wait after a failed attempt, at most `maxDelay`: the server's `Retry-After`, or
 * else exponential backoff with full jitter, which spreads clients that failed together most evenly.
 */
function toDelay(
  limits: Limits,
  attempt: number,
  retryAfter: number | undefined,
  random: () => number,
): number {
  const { baseDelay, maxDelay } = limits;
  if (retryAfter !== undefined) return Math.min(retryAfter, maxDelay);
  return Math.round(random() * Math.min(baseDelay * 2 ** (attempt - 1), maxDelay));
}

/** The whole milliseconds that a `Retry-After` header asks for, in seconds or as a date. */
export function toRetryAfter(header: string | null, now: number): number | undefined {
  if (!header?.trim()) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(Math.round(wait), 0);
}
