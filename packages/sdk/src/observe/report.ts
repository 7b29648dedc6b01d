import type { OperationId } from '@numberkit/contract';
import type { Settings } from '../options/settings.js';
import type { AttemptEnd } from './hooks.js';
import type { Logger } from './logger.js';
import { toMasked } from './to-masked.js';

/** Tells the logger that a call begins. */
export function reportCall({ logger }: Settings, operation: OperationId, input: unknown): void {
  write(logger, 'debug', 'numberkit: call', () => {
    return { operation, input: toMasked(operation, 'input', input) };
  });
}

/** Tells logger and hook how an attempt ended. */
export function reportAttempt(settings: Settings, end: AttemptEnd, output: unknown): void {
  const { logger, hooks } = settings;
  if (!end.error) {
    write(logger, 'debug', 'numberkit: answer', () => {
      return { ...toFields(end), output: toMasked(end.operation, 'output', output) };
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
