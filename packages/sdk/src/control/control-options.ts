import type { Fetch } from '../transport.js';

/** The options of a control client. */
export interface ControlOptions {
  /** The server's address, such as `http://127.0.0.1:4010`. */
  readonly baseUrl: string | URL;
  /** The server's control key, if it has one. */
  readonly key?: string | undefined;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** The time limit of a call in milliseconds; ten seconds unless given, `Infinity` for none. */
  readonly timeout?: number | undefined;
}

/** The options of one call. */
export interface ControlCallOptions {
  /** Ends the call with a `NoResponseError`. */
  readonly signal?: AbortSignal | undefined;
  /** The time limit of this call. */
  readonly timeout?: number | undefined;
}
