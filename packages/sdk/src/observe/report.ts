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
  const { operation, error, ...fields } = end;
  if (error) {
    write(logger, 'warn', 'numberkit: attempt failed', () => {
      return { operation, error: error.name, ...fields };
    });
  } else {
    write(logger, 'debug', 'numberkit: answer', () => {
      return { operation, ...fields, output: toMasked(operation, 'output', output) };
    });
  }
  try {
    hooks.afterAttempt?.(end);
  } catch (cause) {
    write(logger, 'warn', 'numberkit: the afterAttempt hook failed', () => {
      return { operation, error: cause };
    });
  }
}

/** Writes one line. A logger that fails must not take an answer with it. */
function write(
  logger: Logger,
  level: keyof Logger,
  message: string,
  toFields: () => Readonly<Record<string, unknown>>,
): void {
  if (!logger[level]) return;
  try {
    logger[level](toFields(), message);
  } catch {
    // There is nobody left to tell.
  }
}
