import type { OperationId } from '@numberkit/contract';
import type { NumberkitError } from '../errors/numberkit-error.js';

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
