import type { OperationId, Output } from '@numberkit/contract';
import type { Answer } from '../answer/answer.js';
import { AbortedError } from '../errors/aborted-error.js';
import { NumberkitError } from '../errors/numberkit-error.js';
import { reportAttempt } from '../observe/report.js';
import { toRetryDelay } from '../retry/to-retry-delay.js';
import { attemptCall } from './attempt.js';
import type { Call } from './call.js';

/**
 * Attempts a call until it succeeds or nothing is left to try.
 *
 * @throws {NumberkitError} What the last attempt failed with.
 */
export async function runCall<Op extends OperationId>(call: Call<Op>): Promise<Answer<Output<Op>>> {
  const { operation, settings, signal } = call;
  const { now, sleep } = settings.surroundings;
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) {
      throw new AbortedError({ operation, attempts: attempt - 1, cause: signal.reason });
    }
    const start = now();
    const result = await attemptCall(call, attempt);
    const error = result instanceof NumberkitError ? result : undefined;
    const output = result instanceof NumberkitError ? undefined : result.output;
    const { status, requestId } = result;
    const retryIn = error && toRetryDelay(call, attempt, error);
    const duration = now() - start;
    const end = { operation, attempt, duration, status, requestId, error, retryIn };
    reportAttempt(settings, end, output);
    if (!(result instanceof NumberkitError)) return result;
    if (retryIn === undefined) throw result;
    await sleep(retryIn, signal);
  }
}
