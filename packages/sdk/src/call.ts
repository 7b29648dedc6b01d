import {
  type Input,
  type OperationId,
  type Output,
  operations,
  type WireInput,
} from '@numberkit/contract';
import { attemptCall } from './attempt.js';
import { AbortedError, InvalidInputError, NumberkitError } from './errors.js';
import { toHeaders } from './headers.js';
import { reportAttempt, reportCall } from './observe.js';
import type { CallOptions, Limits } from './options.js';
import { toWireInput } from './request.js';
import type { OperationResult, PendingResult } from './result.js';
import { toRetryDelay } from './retry.js';
import { type Settings, toLimits } from './settings.js';

/** One call of an operation: what stays the same over its attempts. */
export interface Call<Op extends OperationId> {
  readonly operation: Op;
  readonly input: WireInput;
  readonly settings: Settings;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** When the whole call must be over, in the milliseconds of `now`. */
  readonly deadline: number;
  /** Whether the request can be sent twice and still be applied once. */
  readonly isRepeatable: boolean;
}

/** Makes a call whose promise gives the output alone, or on request what HTTP says about it too. */
export function startCall<Op extends OperationId>(
  settings: Settings,
  operation: Op,
  input: Input<Op>,
  options?: CallOptions,
): PendingResult<Output<Op>> {
  const result = runCall(settings, operation, input, options);
  const output = result.then((whole) => whole.output);
  const withResponse = () => {
    // The caller now watches the result; the output's own failure must not count as unhandled.
    output.catch(() => undefined);
    return result;
  };
  return Object.assign(output, { withResponse });
}

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

/** The options of most calls. */
const none: CallOptions = {};

/**
 * A call that is ready to be attempted.
 *
 * @throws {InvalidInputError} The input or an option cannot be used.
 */
function createCall<Op extends OperationId>(
  settings: Settings,
  operation: Op,
  input: Input<Op>,
  options: CallOptions = none,
): Call<Op> {
  const { method, idempotencyToken } = operations[operation];
  const toError = (name: string, problem: string) =>
    new InvalidInputError(name, problem, { operation });
  // What a compiler would have refused, and would fail later as something else.
  if (typeof options !== 'object' || options === null)
    throw toError('options', 'must be an object');
  const { signal } = options;
  if (signal && typeof signal.addEventListener !== 'function') {
    throw toError('signal', 'must be an AbortSignal');
  }
  const limits = options === none ? settings.limits : toLimits(options, settings.limits, toError);
  const { now, newToken } = settings.platform;
  const wire = toWireInput(operation, input, newToken);
  const found = settings.validator?.findInputProblem(operation, wire);
  if (found) throw new InvalidInputError(found.member, found.problem, { operation });
  return {
    operation,
    input: wire,
    settings,
    headers: toCallHeaders(settings, operation, options),
    limits,
    signal,
    deadline: now() + limits.timeout,
    isRepeatable: idempotencyToken !== undefined || method === 'GET' || method === 'HEAD',
  };
}

function toCallHeaders(
  settings: Settings,
  operation: OperationId,
  options: CallOptions,
): Readonly<Record<string, string>> {
  if (options.headers === undefined) return settings.headers;
  try {
    return { ...settings.headers, ...toHeaders(options.headers) };
  } catch (cause) {
    throw new InvalidInputError('headers', 'cannot be sent', { operation, cause });
  }
}
