import type { OperationId } from '@numberkit/contract';
import { AbortedError } from '../errors/aborted-error.js';
import { HookError } from '../errors/hook-error.js';
import { NetworkError } from '../errors/network-error.js';
import { NumberkitError } from '../errors/numberkit-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import { TransportError } from '../errors/transport-error.js';
import { isUnsent } from '../retry/is-unsent.js';
import type { Call } from './call.js';
import type { Ending } from './watch.js';

/** What an attempt that threw failed with, in an error of ours. */
export function toFailure<Op extends OperationId>(
  error: unknown,
  call: Call<Op>,
  attempts: number,
  endedBy: Ending | undefined,
): NumberkitError {
  const { operation, limits, signal } = call;
  // An answer that came whole counts, even if the time ran out while it was read.
  const isBefore = error instanceof HookError || error instanceof TransportError;
  if (error instanceof NumberkitError && !(isBefore && endedBy)) return error;
  if (endedBy === 'aborted')
    return new AbortedError({ operation, attempts, cause: signal?.reason });
  if (endedBy !== undefined) {
    const limit = endedBy === 'call' ? limits.timeout : limits.attemptTimeout;
    return new TimeoutError(endedBy, limit, { operation, attempts, cause: error });
  }
  const unsent = isUnsent(error);
  const problem = unsent ? 'the connection could not be made' : 'the connection failed';
  return new NetworkError(problem + toCode(error), unsent, { operation, attempts, cause: error });
}

/** The code of a network failure, such as ECONNREFUSED; Node hangs it on the cause. */
function toCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as Readonly<Record<string, unknown>>;
  return typeof code === 'string' ? ` (${code})` : toCode(cause);
}
