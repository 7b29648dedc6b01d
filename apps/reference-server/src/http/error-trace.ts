/** Where an error comes from, without what it says. */
export interface ErrorTrace {
  readonly type: string;
  readonly code?: string;
  /** The places in the code, innermost first. */
  readonly frames: readonly string[];
  readonly cause?: ErrorTrace;
}

/**
 * What may be logged of an error. Its message stays out: databases quote the values of a statement in
 * theirs, and these hold phone numbers and names.
 */
export function toTrace(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const { name, cause, stack = '' } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    ...(code !== undefined && { code }),
    frames: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(cause !== undefined && { cause: toTrace(cause) }),
  };
}
