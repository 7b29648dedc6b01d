import type { GivenLimits } from './options/limits.js';

/** What one call may decide for itself; everything left out is as the client was given it. */
export interface CallOptions extends GivenLimits {
  /** Ends the call with an `AbortedError`, also while it waits for the next attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send beside the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
