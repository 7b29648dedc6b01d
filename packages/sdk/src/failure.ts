import type { OperationId } from '@numberkit/contract';
import type { Call } from './call.js';
import type { Ending } from './deadline-signal.js';
import {
  AbortedError,
  HookError,
  NetworkError,
  NumberkitError,
  TimeoutError,
  TransportError,
} from './errors.js';
import { MissingError } from './platform.js';

/** What an attempt does, in this order. */
export type Step = 'hook' | 'write' | 'send' | 'read';

/**
 * What an attempt that threw failed with, in an error of ours.
 *
 * @throws What was thrown while an answer was read and is none of ours: the failure of something
 *   that the caller gave to the client, for which no attempt is to blame.
 */
export function toFailure<Op extends OperationId>(
  error: unknown,
  { operation, limits, signal }: Call<Op>,
  attempts: number,
  step: Step,
  endedBy: Ending | undefined,
): NumberkitError {
  // An answer that came whole counts, even if the time ran out while it was read.
  if (step === 'read') {
    if (error instanceof NumberkitError) return error;
    throw error;
  }
  if (endedBy === 'aborted')
    return new AbortedError({ operation, attempts, cause: signal?.reason });
  if (endedBy !== undefined) {
    const limit = endedBy === 'call' ? limits.timeout : limits.attemptTimeout;
    return new TimeoutError(endedBy, limit, { operation, attempts, cause: error });
  }
  const unsentContext = { operation, attempts: attempts - 1, cause: error };
  if (error instanceof MissingError) return new TransportError(unsentContext, error.message);
  if (step === 'hook') return new HookError(unsentContext);
  if (step === 'write') return new TransportError(unsentContext);
  const unsent = isUnsent(error);
  const problem = unsent ? 'the connection could not be made' : 'the connection failed';
  return new NetworkError(problem + toCode(error), unsent, { operation, attempts, cause: error });
}

/** The code of a network failure, such as ECONNREFUSED; Node hangs it on the cause. */
function toCode(error: unknown): string {
  const { code } = toCause(error, ({ code }) => typeof code === 'string') ?? {};
  return code === undefined ? '' : ` (${code})`;
}

/**
 * Whether an error of fetch proves that nothing of the request was sent. Node tells by the system
 * call that failed (looking the name up, connecting) or by undici's own code, Bun by its code. A
 * browser or Deno does not tell: then nothing is proven. A reset or closed connection proves
 * nothing either, even on the first byte, for the server may have read the request before.
 */
function isUnsent(error: unknown): boolean {
  const cause = toCause(error, ({ errors, cause }) => isList(errors) || cause === undefined);
  if (cause === undefined) return false;
  const { errors, syscall, code } = cause;
  // A name with several addresses fails with one error for each address tried.
  if (isList(errors)) return errors.every(isUnsent);
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    code === 'ConnectionRefused'
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** The members of an error of fetch, which has another shape on every platform. */
type ErrorMembers = Readonly<Record<string, unknown>>;

/** How many errors deep fetch's own lie; a circle of causes must not be followed for ever. */
const deepest = 8;

/** The first of an error, its cause, the cause of that, … that is what is looked for. */
function toCause(
  error: unknown,
  isWanted: (members: ErrorMembers) => boolean,
): ErrorMembers | undefined {
  let next = error;
  for (let depth = 0; depth < deepest && isObject(next); depth++) {
    if (isWanted(next)) return next;
    next = next['cause'];
  }
  return undefined;
}

function isObject(value: unknown): value is ErrorMembers {
  return typeof value === 'object' && value !== null;
}
