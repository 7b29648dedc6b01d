/** How long a call may take and how often it is tried. All times are milliseconds. */
export interface Limits {
  /** For the whole call, waits between attempts included; `Infinity` for no limit. */
  readonly timeout: number;
  /** For one attempt, from sending to the last byte of the answer; `Infinity` for no limit. */
  readonly attemptTimeout: number;
  /** How often the request is sent at most; 1 for no retries. */
  readonly maxAttempts: number;
  /** The wait before the first retry is random between 0 and this; it doubles with each retry. */
  readonly baseDelay: number;
  /** No wait is longer, whatever the server asks for by `Retry-After`. */
  readonly maxDelay: number;
}

/** Limits as they are given: each may be left out. */
export type GivenLimits = { readonly [Name in keyof Limits]?: Limits[Name] | undefined };

export const defaultLimits: Limits = {
  timeout: 30_000,
  attemptTimeout: 10_000,
  maxAttempts: 3,
  baseDelay: 200,
  maxDelay: 10_000,
};

/** The limits that were given over those that hold otherwise. */
export function toLimits(
  given: GivenLimits,
  otherwise: Limits,
  toError: (name: string, problem: string) => Error,
): Limits {
  const read = (name: keyof Limits, least: number): number => {
    const value = given[name] ?? otherwise[name];
    if (typeof value === 'number' && value >= least) return value;
    throw toError(name, `must be a number of at least ${least}`);
  };
  const maxAttempts = read('maxAttempts', 1);
  if (maxAttempts % 1 > 0) throw toError('maxAttempts', 'must be a whole number');
  return {
    timeout: read('timeout', 1),
    attemptTimeout: read('attemptTimeout', 1),
    maxAttempts,
    baseDelay: read('baseDelay', 0),
    maxDelay: read('maxDelay', 0),
  };
}
