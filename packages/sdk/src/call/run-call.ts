import type { Input, OperationId, Output } from '@numberkit/contract';
import type { CallOptions } from '../call-options.js';
import { AbortedError } from '../errors/aborted-error.js';
import { NumberkitError } from '../errors/numberkit-error.js';
import { reportAttempt, reportCall } from '../observe/report.js';
import type { Settings } from '../options/settings.js';
import type { OperationResult } from '../response/operation-result.js';
import { toRetryDelay } from '../retry/to-retry-delay.js';
import { attemptCall } from './attempt.js';
import { createCall } from './create-call.js';

/**
 * Makes a call: attempts it until it succeeds or nothing is left to try.
 *
 * @throws {InvalidInputError} The input or an option cannot be used.
 * @throws {NumberkitError} What the last attempt failed with.
 */
export async function runCall<Op extends OperationId>(
  settings: Settings,
  operation: Op,
  input: Input<Op>,
  options?: CallOptions,
): Promise<OperationResult<Output<Op>>> {
  const call = createCall(settings, operation, input, options);
  reportCall(settings, operation, input);
  const { signal } = call;
  const { now, sleep } = settings.platform;
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) {
      throw new AbortedError({ operation, attempts: attempt - 1, cause: signal.reason });
    }
    const start = now();
    const result = await attemptCall(call, attempt);
    const { status, requestId } = result;
    const end = { operation, attempt, duration: now() - start, status, requestId };
    if (!(result instanceof NumberkitError)) {
      reportAttempt(settings, { ...end, error: undefined, retryIn: undefined }, result.output);
      return result;
    }
    const retryIn = toRetryDelay(call, attempt, result);
    reportAttempt(settings, { ...end, error: result, retryIn }, undefined);
    if (retryIn === undefined) throw result;
    await sleep(retryIn, signal);
  }
}
