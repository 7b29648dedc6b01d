import { type ClientOperationFacts, maskMembers } from '@numberkit/contract';
import type { NumberkitError } from './errors.js';
import type { Settings } from './settings.js';

/** An attempt before it is made. */
export interface AttemptStart {
  readonly operation: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** The headers to send, names in lower case; a hook may change them. */
  readonly headers: Record<string, string>;
  /** Aborts when the attempt's time is over or the caller ends the call. */
  readonly signal: AbortSignal;
}

/** An attempt after it was made. */
export interface AttemptEnd {
  readonly operation: string;
  readonly attempt: number;
  /** Milliseconds from before the hook to the last byte of the response, or to the failure. */
  readonly duration: number;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** The failure; undefined for a success. */
  readonly error: NumberkitError | undefined;
  /** Milliseconds to the next attempt; undefined if there is none. */
  readonly retryIn: number | undefined;
}

/** The caller's functions around every attempt. */
export interface Hooks {
  /**
   * Runs before the attempt, which waits for it within the time limits. If it throws, the call fails with a
   * `HookError` and nothing is sent.
   */
  readonly beforeAttempt?: ((attempt: AttemptStart) => void | Promise<void>) | undefined;
  /**
   * Runs after the attempt; the client does not wait for it. Its errors go to the logger: the request has
   * had its effect already.
   */
  readonly afterAttempt?: ((attempt: AttemptEnd) => void) | undefined;
}

/**
 * Receives log lines: fields first, the message second, as in pino. `console` would print the fields first;
 * the README shows how to turn them round. Members that the contract marks as sensitive are masked, and the
 * server's messages are left out.
 */
export interface Logger {
  /** Takes every call with its input, and every success with its output. */
  debug?(fields: Readonly<Record<string, unknown>>, message: string): void;
  /** Takes every failed attempt, unless the caller's signal ended it. */
  warn?(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Logs the start of a call. */
export function reportCall(
  { logger }: Settings,
  { operationId, sensitive }: ClientOperationFacts,
  input: unknown,
): void {
  write(logger, 'debug', 'numberkit: call', () => {
    return { operation: operationId, input: maskMembers(input, sensitive.input) };
  });
}

/** Logs the end of an attempt and runs the hook. */
export function reportAttempt(
  { logger, hooks }: Settings,
  { sensitive }: ClientOperationFacts,
  end: AttemptEnd,
  output: unknown,
): void {
  if (!end.error) {
    write(logger, 'debug', 'numberkit: success', () => {
      return { ...toFields(end), output: maskMembers(output, sensitive.output) };
    });
  } else {
    // A caller who ended the call needs no warning.
    const level = end.error.name === 'AbortedError' ? 'debug' : 'warn';
    write(logger, level, 'numberkit: attempt failed', () => toFields(end));
  }
  notify(
    () => hooks.afterAttempt?.(end),
    (error) =>
      write(logger, 'warn', 'numberkit: the afterAttempt hook failed', () => {
        return { operation: end.operation, error };
      }),
  );
}

/** The fields of a log line about an attempt, in whole milliseconds, which `retryIn` is anyway. */
function toFields({ error, duration, retryIn, ...known }: AttemptEnd): Record<string, unknown> {
  return {
    ...known,
    duration: Math.round(duration),
    ...(error && { error: error.name }),
    ...(retryIn !== undefined && { retryIn }),
  };
}

/** Writes one line. A logger that fails must not fail the call. */
function write(
  logger: Logger,
  level: keyof Logger,
  message: string,
  toFields: () => Readonly<Record<string, unknown>>,
): void {
  // Nobody is left to be notified of its failure.
  notify(
    () => logger[level]?.(toFields(), message),
    () => undefined,
  );
}

/**
 * Calls a listener. TypeScript takes an async function for one that returns nothing, and its rejection, if
 * nobody handled it, would end the process.
 */
function notify(listener: () => unknown, onFailure: (cause: unknown) => void): void {
  try {
    const result = listener();
    if (result instanceof Promise) result.catch(onFailure);
  } catch (cause) {
    onFailure(cause);
  }
}
