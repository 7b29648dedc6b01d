import type { OperationId, Output } from '@numberkit/contract';
import type { Call } from './call.js';
import { openWatch } from './deadline-signal.js';
import type { NumberkitError } from './errors.js';
import { type Step, toFailure } from './failure.js';
import { toHeaders } from './headers.js';
import { send } from './request.js';
import { toOperationResult } from './response.js';
import type { OperationResult } from './result.js';

/**
 * Makes one attempt of a call; what it fails with is returned, not thrown. All of it stands in one
 * function, and waits only where there is something to wait for: each more costs every call.
 */
export async function attemptCall<Op extends OperationId>(
  call: Call<Op>,
  attempt: number,
): Promise<OperationResult<Output<Op>> | NumberkitError> {
  const { operation, settings, limits } = call;
  const { transport, hooks, platform } = settings;
  const watch = openWatch(call.signal, limits.attemptTimeout, call.deadline - platform.now());
  const { signal } = watch;
  let { headers } = call;
  let step: Step = 'hook';
  try {
    if (hooks.beforeAttempt) {
      const changed = { ...headers };
      const start = { operation, attempt, headers: changed, signal };
      await untilAborted(hooks.beforeAttempt(start), signal);
      headers = toHeaders(changed);
    }
    step = 'write';
    const written = transport.toRequest(operation, call.input, headers, signal);
    const request = 'then' in written ? await untilAborted(written, signal) : written;
    step = 'send';
    const response = await send(platform.fetch, request, signal);
    const text = await response.text();
    step = 'read';
    return toOperationResult(call, attempt, response, text);
  } catch (error) {
    return toFailure(error, call, attempt, step, watch.endedBy());
  } finally {
    watch.close();
  }
}

/**
 * Waits no longer than until a signal aborts, for what does not heed the signal itself; fails then
 * with the signal's reason.
 */
function untilAborted<Value>(
  given: Value | PromiseLike<Value>,
  signal: AbortSignal,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    const stop = () => signal.removeEventListener('abort', onAbort);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    Promise.resolve(given).then(resolve, reject).then(stop);
  });
}
