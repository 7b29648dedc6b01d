import { NetworkError } from '../errors/network-error.js';
import type { NumberkitError } from '../errors/numberkit-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import { ServiceException } from '../service-exception.js';

const failedRoles: readonly unknown[] = ['internal', 'unavailable'];
const failedStatuses: readonly number[] = [500, 502, 503, 504];

/**
 * Whether a failed attempt may be followed by another. `isRepeatable` says whether the request can
 * be sent twice and still be applied once. Where it cannot, only what proves that it was not
 * applied at all lets it go again: the server refused it for coming too often, or nothing was sent.
 * A 500 or 503 proves nothing of the kind.
 */
export function isRetryable(error: NumberkitError, isRepeatable: boolean): boolean {
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
