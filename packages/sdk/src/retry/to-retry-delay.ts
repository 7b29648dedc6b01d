import type { OperationId } from '@numberkit/contract';
import type { Call } from '../call/call.js';
import type { NumberkitError } from '../errors/numberkit-error.js';
import { ServiceException } from '../service-exception.js';
import { isRetryable } from './is-retryable.js';
import { toDelay } from './to-delay.js';

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
