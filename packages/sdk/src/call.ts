import type { ClientOperationFacts, WireInput } from '@numberkit/contract';
import { attemptCall } from './attempt.js';
import { AbortedError, InvalidInputError, NumberkitError, type ToError } from './errors.js';
import { reportAttempt, reportCall } from './observe.js';
import type { CallOptions, Limits } from './options.js';
import { toWireInput } from './request.js';
import type { OperationResult, PendingResult } from './result.js';
import { toRetryDelay } from './retry.js';
import { addHeaders, type Settings, toLimits } from './settings.js';

/** A call of an operation: all that its attempts share. */
export interface Call {
  readonly facts: ClientOperationFacts;
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
export function startCall<Output>(
  settings: Settings,
  facts: ClientOperationFacts,
  input: unknown,
  options?: CallOptions,
): PendingResult<Output> {
  const result = runCall<Output>(settings, facts, input, options);
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
export async function runCall<Output>(
  settings: Settings,
  facts: ClientOperationFacts,
  input: unknown,
  options?: CallOptions,
): Promise<OperationResult<Output>> {
  const call = createCall(settings, facts, input, options);
  reportCall(settings, facts, input);
  const { operationId: operation } = facts;
  const { signal } = call;
  const { now, sleep } = settings.platform;
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) {
      throw new AbortedError({ operation, attempts: attempt - 1, cause: signal.reason });
    }
    const start = now();
    const result = await attemptCall(call, attempt);
    const { status, requestId } = result;
    const duration = now() - start;
    const error = result instanceof NumberkitError ? result : undefined;
    const retryIn = error && toRetryDelay(call, attempt, error);
    const end = { operation, attempt, duration, status, requestId, error, retryIn };
    reportAttempt(settings, facts, end, 'output' in result ? result.output : undefined);
    if (!error) {
      // The contract's types are those of its facts; only a validator checks that a server keeps to them.
      return result as OperationResult<Output>;
    }
    if (retryIn === undefined) throw error;
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
function createCall(
  settings: Settings,
  facts: ClientOperationFacts,
  input: unknown,
  options: CallOptions = none,
): Call {
  const { operationId: operation, idempotencyToken, isReadOnly } = facts;
  const toError: ToError = (name, problem, cause) =>
    new InvalidInputError(name, problem, { operation, cause });
  // TypeScript refuses these; plain JavaScript would fail later, with a message about something else.
  if (typeof options !== 'object' || options === null) {
    throw toError('options', 'must be an object');
  }
  const { signal } = options;
  if (signal && typeof signal.addEventListener !== 'function') {
    throw toError('signal', 'must be an AbortSignal');
  }
  const limits = options === none ? settings.limits : toLimits(options, settings.limits, toError);
  const { now, newToken } = settings.platform;
  const wire = toWireInput(facts, input, newToken, toError);
  const found = settings.validator?.findInputProblem(facts, wire);
  if (found) throw toError(found.member, found.problem);
  return {
    facts,
    input: wire,
    settings,
    headers: options.headers
      ? addHeaders(settings.headers, options.headers, toError)
      : settings.headers,
    limits,
    signal,
    deadline: now() + limits.timeout,
    isRepeatable: isReadOnly === true || idempotencyToken !== undefined,
  };
}
