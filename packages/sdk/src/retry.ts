import type { OperationId } from '@numberkit/contract';
import type { Call } from './call.js';
import { NetworkError, type NumberkitError, TimeoutError } from './errors.js';
import type { Limits } from './options.js';
import { ServiceException } from './service-exception.js';

/**
 * Milliseconds to wait before the next attempt; undefined where there must be none. A wait that the
 * call has no time for is not begun: the failure at hand says more than a timeout would.
 */
export function toRetryDelay<Op extends OperationId>(
  call: Call<Op>,
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

const failedRoles: readonly unknown[] = ['internal', 'unavailable'];
const failedStatuses: readonly number[] = [500, 502, 503, 504];

/**
 * Whether a failed attempt may be followed by another. `isRepeatable` says whether the request can
 * be sent twice and still be applied once. Where it cannot, only what proves that it was not
 * applied at all lets it go again: the server refused it for coming too often, or nothing was sent.
 * A 500 or 503 proves nothing of the kind.
 */
function isRetryable(error: NumberkitError, isRepeatable: boolean): boolean {
  if (error instanceof NetworkError) return isRepeatable || error.unsent;
  if (error instanceof TimeoutError) return isRepeatable && error.scope === 'attempt';
  if (!(error instanceof ServiceException)) return false;
  const { role, status } = error;
  // A declared exception is judged by its part alone, for services give statuses of their own.
  const isThrottled = role === undefined ? status === 429 : role === 'throttled';
  const isFailed =
    role === undefined ? failedStatuses.includes(status) : failedRoles.includes(role);
  return isThrottled || (isRepeatable && isFailed);
}

/**
 * Whole milliseconds to wait after a failed attempt: what the server asked for, or else exponential
 * backoff with full jitter, which spreads clients that failed together the most evenly. Never more
 * than `maxDelay`.
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

/** Milliseconds of a `Retry-After` header, which is a number of seconds or a date. */
export function toRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
