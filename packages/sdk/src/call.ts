import type { ClientOperationFacts, WireInput } from '@numberkit/contract';
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
    const end = { operation, attempt, duration: now() - start, status, requestId };
    if (!(result instanceof NumberkitError)) {
      reportAttempt(
        settings,
        facts,
        { ...end, error: undefined, retryIn: undefined },
        result.output,
      );
      // The contract's types are those of its facts; only a validator checks that a server keeps to them.
      return result as OperationResult<Output>;
    }
    const retryIn = toRetryDelay(call, attempt, result);
    reportAttempt(settings, facts, { ...end, error: result, retryIn }, undefined);
    if (retryIn === undefined) throw result;
    await sleep(retryIn, signal);
  }
}

/**
 * The input and the options among the arguments of a method. An operation without members takes options only,
 * or like all others an input before them.
 */
export function toArguments(
  { members }: ClientOperationFacts,
  given: readonly unknown[],
): [input: unknown, options: CallOptions | undefined] {
  const { path, query, header, body } = members;
  const takesInput = body?.length !== 0 || [path, query, header].flat().length > 0;
  // createCall() checks that options are an object, and each of them.
  const [input, options] = takesInput ? given : [{}, given[1] ?? given[0]];
  return [input, options as CallOptions | undefined];
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
  const wire = toWireInput(facts, input, newToken);
  const found = settings.validator?.findInputProblem(facts, wire);
  if (found) throw new InvalidInputError(found.member, found.problem, { operation });
  return {
    facts,
    input: wire,
    settings,
    headers: toCallHeaders(settings, operation, options),
    limits,
    signal,
    deadline: now() + limits.timeout,
    isRepeatable: isReadOnly === true || idempotencyToken !== undefined,
  };
}

function toCallHeaders(
  settings: Settings,
  operation: string,
  options: CallOptions,
): Readonly<Record<string, string>> {
  if (options.headers === undefined) return settings.headers;
  try {
    return { ...settings.headers, ...toHeaders(options.headers) };
  } catch (cause) {
    throw new InvalidInputError('headers', 'cannot be sent', { operation, cause });
  }
}
