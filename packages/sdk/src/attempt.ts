import type { Call } from './call.js';
import { openDeadlineSignal } from './deadline-signal.js';
import type { NumberkitError } from './errors.js';
import { type Step, toFailure } from './failure.js';
import { toHeaders } from './headers.js';
import { send } from './platform.js';
import { toOperationResult } from './response.js';
import type { OperationResult } from './result.js';

/** Makes one attempt of a call. It returns a failure instead of throwing it. */
export async function attemptCall(
  call: Call,
  attempt: number,
): Promise<OperationResult<unknown> | NumberkitError> {
  const { facts, settings, limits } = call;
  const { transport, hooks, platform } = settings;
  const deadline = openDeadlineSignal(
    call.signal,
    limits.attemptTimeout,
    call.deadline - platform.now(),
  );
  const { signal } = deadline;
  let { headers } = call;
  let step: Step = 'hook';
  try {
    if (hooks.beforeAttempt) {
      const changed = { ...headers };
      const start = { operation: facts.operationId, attempt, headers: changed, signal };
      await untilAborted(hooks.beforeAttempt(start), signal);
      headers = toHeaders(changed);
    }
    step = 'write';
    const written = transport.toRequest(facts, call.input, headers, signal);
    // The operator `in` throws for a transport that returned no request.
    const request = 'then' in written ? await untilAborted(written, signal) : written;
    step = 'send';
    const response = await send(platform.fetch, request, signal);
    const text = await response.text();
    step = 'read';
    return toOperationResult(call, attempt, response, text);
  } catch (error) {
    return toFailure(error, call, attempt, step, deadline.endedBy());
  } finally {
    deadline.close();
  }
}

/** A promise that fails with the signal's reason as soon as the signal aborts, for code that ignores signals. */
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
