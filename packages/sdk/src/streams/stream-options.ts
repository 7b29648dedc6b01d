import type { NumberkitError } from '../errors.js';
import type { CallOptions } from '../options.js';

/** The options of a stream of events. */
export interface StreamOptions extends Pick<CallOptions, 'headers' | 'signal'> {
  /** How long a connection may take to open, in milliseconds; the client's `attemptTimeout` unless given. */
  readonly timeout?: number | undefined;
  /** How long the server may send nothing before the connection counts as lost, in milliseconds; 45,000 unless given. */
  readonly idleTimeout?: number | undefined;
  /** Called when a connection has opened, the first one and each later one. */
  readonly onConnect?: (() => void) | undefined;
  /** Called when a connection has ended or could not be opened again, before the wait for the next one. */
  readonly onDisconnect?: ((end: StreamEnd) => void) | undefined;
}

/** The end of a connection that will be opened again. */
export interface StreamEnd {
  /** Undefined if the server ended the stream. */
  readonly error: NumberkitError | undefined;
  /** Milliseconds until the next attempt. */
  readonly retryIn: number;
}
