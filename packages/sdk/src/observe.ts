import { maskMembers, type OperationId, operations } from '@numberkit/contract';
import type { NumberkitError } from './errors.js';
import type { Settings } from './settings.js';

/** An attempt that is about to be made. */
export interface AttemptStart {
  readonly operation: OperationId;
  /** 1 for the first. */
  readonly attempt: number;
  /** The headers to send, names in lower case; a hook may change them. */
  readonly headers: Record<string, string>;
  /** Aborts when the attempt's time is over or the caller ends the call. */
  readonly signal: AbortSignal;
}

/** An attempt that is over. */
export interface AttemptEnd {
  readonly operation: OperationId;
  readonly attempt: number;
  /** Milliseconds from before the hook to the last byte of the answer, or to the failure. */
  readonly duration: number;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Why it failed; undefined where it succeeded. */
  readonly error: NumberkitError | undefined;
  /** Milliseconds to the next attempt; undefined where there is none. */
  readonly retryIn: number | undefined;
}

/** Functions of the caller's around every attempt. */
export interface Hooks {
  /**
   * Awaited, but no longer than the time limits and the signal let it; what it throws fails the call
   * with a `HookError`, and nothing is sent.
   */
  readonly beforeAttempt?: ((attempt: AttemptStart) => void | Promise<void>) | undefined;
  /**
   * Not awaited; what it throws, or its promise fails with, goes to the logger, for the request has
   * already had its effect.
   */
  readonly afterAttempt?: ((attempt: AttemptEnd) => void) | undefined;
}

/**
 * Where the client tells what it does: fields and a sentence, as pino and `console` take them
 * (`console` prints the fields first).
 * Members that the contract marks as sensitive are masked, and messages of the server are left out.
 */
export interface Logger {
  /** Every call, with its input, and every success, with its output. */
  debug?(fields: Readonly<Record<string, unknown>>, message: string): void;
  /** Every attempt that failed, but for those that the caller's signal ended. */
  warn?(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Tells the logger that a call begins. */
export function reportCall({ logger }: Settings, operation: OperationId, input: unknown): void {
  write(logger, 'debug', 'numberkit: call', () => {
    return { operation, input: maskMembers(input, operations[operation].sensitive.input) };
  });
}

/** Tells logger and hook how an attempt ended. */
export function reportAttempt(settings: Settings, end: AttemptEnd, output: unknown): void {
  const { logger, hooks } = settings;
  if (!end.error) {
    write(logger, 'debug', 'numberkit: answer', () => {
      const { sensitive } = operations[end.operation];
      return { ...toFields(end), output: maskMembers(output, sensitive.output) };
    });
  } else {
    // A caller who has ended the call knows.
    const level = end.error.name === 'AbortedError' ? 'debug' : 'warn';
    write(logger, level, 'numberkit: attempt failed', () => toFields(end));
  }
  tell(
    () => hooks.afterAttempt?.(end),
    (error) =>
      write(logger, 'warn', 'numberkit: the afterAttempt hook failed', () => {
        return { operation: end.operation, error };
      }),
  );
}

/** What the log says of an attempt, in whole milliseconds. */
function toFields({ error, duration, retryIn, ...known }: AttemptEnd): Record<string, unknown> {
  return {
    ...known,
    duration: Math.round(duration),
    ...(error && { error: error.name }),
    ...(retryIn !== undefined && { retryIn: Math.round(retryIn) }),
  };
}

/** Writes one line. A logger that fails must not take an answer with it. */
function write(
  logger: Logger,
  level: keyof Logger,
  message: string,
  toFields: () => Readonly<Record<string, unknown>>,
): void {
  if (!logger[level]) return;
  // There is nobody left to tell.
  tell(
    () => logger[level]?.(toFields(), message),
    () => undefined,
  );
}

/**
 * Calls what was given to be told. It may be an async function, for these are taken where nothing is
 * returned; a failure that nobody hears would end the process.
 */
function tell(listener: () => unknown, onFailure: (cause: unknown) => void): void {
  try {
    const told = listener();
    if (told instanceof Promise) told.catch(onFailure);
  } catch (cause) {
    onFailure(cause);
  }
}
