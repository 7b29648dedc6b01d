import type { WireInput } from '@numberkit/contract';
import {
  type Input,
  type OperationId,
  type Output,
  operations,
} from '@numberkit/contract/phone-numbers';
import { attemptCall } from './attempt.js';
import { AbortedError, InvalidInputError, NumberkitError } from './errors.js';
import { toHeaders } from './headers.js';
import { reportAttempt, reportCall } from './observe.js';
import type { CallOptions, Limits } from './options.js';
import { toWireInput } from './request.js';
import type { OperationResult, PendingResult } from './result.js';
import { toRetryDelay } from './retry.js';
import { type Settings, toLimits } from './settings.js';

/** A call of an operation: all that its attempts share. */
export interface Call<Op extends OperationId> {
  readonly operation: Op;
  readonly input: WireInput;
  readonly settings: Settings;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** The end of the whole call's time, in the milliseconds of `now`. */
  readonly deadline: number;
  /** Whether the request can be sent twice and still be applied once. */
  readonly isRepeatable: boolean;
}

/** Starts a call: a promise of the output, and by `withResponse()` of status and headers too. */
export function startCall<Op extends OperationId>(
  settings: Settings,
  operation: Op,
  input: Input<Op>,
  options?: CallOptions,
): PendingResult<Output<Op>> {
  const result = runCall(settings, operation, input, options);
  const output = result.then((whole) => whole.output);
  const withResponse = () => {
    // The caller handles the failure of the result now; that of the output must not count as unhandled.
    output.catch(() => undefined);
    return result;
  };
  return Object.assign(output, { withResponse });
}

/**
 * Makes attempts of a call until one succeeds or must not be followed by another.
 *
 * @throws {InvalidInputError} The input or an option cannot be used.
 * @throws {NumberkitError} The last attempt failed.
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

/** Most calls have no options: their limits need no check. */
const none: CallOptions = {};

/**
 * Checks the input and the options of a call.
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
  // TypeScript refuses these; plain JavaScript would fail later, with a message about something else.
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
