import { type Input, type OperationId, operations } from '@numberkit/contract';
import type { CallOptions } from '../call-options.js';
import { InvalidInputError } from '../errors/invalid-input-error.js';
import { toLimits } from '../options/limits.js';
import type { Settings } from '../options/settings.js';
import { toHeaders } from '../request/to-headers.js';
import { toWireInput } from '../request/to-wire-input.js';
import type { Call } from './call.js';

/** The options of most calls. */
const none: CallOptions = {};

/**
 * A call that is ready to be attempted.
 *
 * @throws {InvalidInputError} The input or an option cannot be used.
 */
export function createCall<Op extends OperationId>(
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
