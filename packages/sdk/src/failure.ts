import type { Call } from './call.js';
import type { AbortCause } from './deadline-signal.js';
import {
  AbortedError,
  HookError,
  NetworkError,
  NumberkitError,
  TimeoutError,
  TransportError,
} from './errors.js';
import { MissingError } from './platform.js';

/** The steps of an attempt, in this order. */
export type Step = 'hook' | 'write' | 'send' | 'read';

/**
 * Turns an error that an attempt threw into an error of this package.
 *
 * @throws An error of the caller's own code (a validator, a clock) while a response was read: it says
 *   nothing about the attempt.
 */
export function toFailure(
  error: unknown,
  { facts, limits, signal }: Call,
  attempts: number,
  step: Step,
  endedBy: AbortCause | undefined,
): NumberkitError {
  const operation = facts.operationId;
  // A response that came whole counts, even if the time ran out while it was read.
  if (step === 'read') {
    if (error instanceof NumberkitError) return error;
    throw error;
  }
  if (endedBy === 'aborted') {
    return new AbortedError({ operation, attempts, cause: signal?.reason });
  }
  const context = { operation, attempts, cause: error };
  if (endedBy !== undefined) {
    const limit = endedBy === 'call' ? limits.timeout : limits.attemptTimeout;
    return new TimeoutError(endedBy, limit, context);
  }
  const unsentContext = { ...context, attempts: attempts - 1 };
  if (error instanceof MissingError) return new TransportError(unsentContext, error.message);
  if (step === 'hook') return new HookError(unsentContext);
  if (step === 'write') return new TransportError(unsentContext);
  const unsent = isUnsent(error);
  const problem = unsent ? 'the connection could not be made' : 'the connection failed';
  return new NetworkError(problem + toCode(error), unsent, context);
}

/** The code of a network failure, such as ECONNREFUSED; in Node the cause has it. */
function toCode(error: unknown): string {
  const { code } = findCause(error, ({ code }) => typeof code === 'string') ?? {};
  return code === undefined ? '' : ` (${code})`;
}

/**
 * Whether an error of fetch proves that nothing of the request was sent. Node's error has the system call
 * that failed (name lookup, connect) or undici's code, Bun's error a code. The errors of browsers and
 * Deno prove nothing. Nor does a reset or closed connection, even before the first byte: the server may
 * have read the request.
 */
function isUnsent(error: unknown): boolean {
  const cause = findCause(error, ({ errors, cause }) => isList(errors) || cause === undefined);
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

/** An error of fetch: it has different members on every platform. */
type ErrorMembers = Readonly<Record<string, unknown>>;

/** fetch nests causes less deeply; the limit stops circular chains. */
const maxDepth = 8;

/** The first error along the chain of causes, the error itself included, for which the test holds. */
function findCause(
  error: unknown,
  isWanted: (members: ErrorMembers) => boolean,
): ErrorMembers | undefined {
  let next = error;
  for (let depth = 0; depth < maxDepth && isObject(next); depth++) {
    if (isWanted(next)) return next;
    next = next['cause'];
  }
  return undefined;
}

function isObject(value: unknown): value is ErrorMembers {
  return typeof value === 'object' && value !== null;
}
