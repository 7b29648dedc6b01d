import type { OperationId, Output } from '@numberkit/contract';
import type { NumberkitError } from '../errors/numberkit-error.js';
import { send } from '../http/send.js';
import { toHeaders } from '../request/to-headers.js';
import type { OperationResult } from '../response/operation-result.js';
import { toOperationResult } from '../response/to-operation-result.js';
import { toReceived } from '../response/to-received.js';
import type { Call } from './call.js';
import { type Step, toFailure } from './to-failure.js';
import { untilAborted } from './until-aborted.js';
import { openWatch } from './watch.js';

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
    return toOperationResult(operation, toReceived(call, attempt, response, text), settings);
  } catch (error) {
    return toFailure(error, call, attempt, step, watch.endedBy());
  } finally {
    watch.close();
  }
}
