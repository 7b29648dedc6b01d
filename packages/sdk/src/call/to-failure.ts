import type { OperationId } from '@numberkit/contract';
import { AbortedError } from '../errors/aborted-error.js';
import { HookError } from '../errors/hook-error.js';
import { NetworkError } from '../errors/network-error.js';
import { NumberkitError } from '../errors/numberkit-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import { TransportError } from '../errors/transport-error.js';
import { MissingError } from '../platform/missing.js';
import { isUnsent } from '../retry/is-unsent.js';
import { toCause } from '../retry/to-cause.js';
import type { Call } from './call.js';
import type { Ending } from './watch.js';

/** What an attempt does, in this order. */
export type Step = 'hook' | 'write' | 'send' | 'read';

/**
 * What an attempt that threw failed with, in an error of ours.
 *
 * @throws What was thrown while an answer was read and is none of ours: the failure of something
 *   that the caller gave to the client, for which no attempt is to blame.
 */
export function toFailure<Op extends OperationId>(
  error: unknown,
  { operation, limits, signal }: Call<Op>,
  attempts: number,
  step: Step,
  endedBy: Ending | undefined,
): NumberkitError {
  // An answer that came whole counts, even if the time ran out while it was read.
  if (step === 'read') {
    if (error instanceof NumberkitError) return error;
    throw error;
  }
  if (endedBy === 'aborted')
    return new AbortedError({ operation, attempts, cause: signal?.reason });
  if (endedBy !== undefined) {
    const limit = endedBy === 'call' ? limits.timeout : limits.attemptTimeout;
    return new TimeoutError(endedBy, limit, { operation, attempts, cause: error });
  }
  const unsentContext = { operation, attempts: attempts - 1, cause: error };
  if (error instanceof MissingError) return new TransportError(unsentContext, error.message);
  if (step === 'hook') return new HookError(unsentContext);
  if (step === 'write') return new TransportError(unsentContext);
  const unsent = isUnsent(error);
  const problem = unsent ? 'the connection could not be made' : 'the connection failed';
  return new NetworkError(problem + toCode(error), unsent, { operation, attempts, cause: error });
}

/** The code of a network failure, such as ECONNREFUSED; Node hangs it on the cause. */
function toCode(error: unknown): string {
  const { code } = toCause(error, ({ code }) => typeof code === 'string') ?? {};
  return code === undefined ? '' : ` (${code})`;
}
