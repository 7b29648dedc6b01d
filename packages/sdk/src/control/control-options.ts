import type { Fetch } from '../transport.js';

/** What a control client is built from. */
export interface ControlOptions {
  /** Where the server is, such as `http://127.0.0.1:4010`. */
  readonly baseUrl: string | URL;
  /** The server's control key, if it has one. */
  readonly key?: string | undefined;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take, in milliseconds; ten seconds unless given, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
}

/** What one call may decide for itself. */
export interface ControlCallOptions {
  /** Ends the call with a `NoResponseError`. */
  readonly signal?: AbortSignal | undefined;
  /** As the client's own. */
  readonly timeout?: number | undefined;
}
