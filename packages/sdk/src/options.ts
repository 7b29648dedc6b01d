import type { Hooks, Logger } from './observe.js';
import type { PlatformOptions } from './platform.js';
import type { Transport } from './transport.js';
import type { Validator } from './validator.js';

/** The options of a client: the address of a server, or a transport to something else. */
export type ClientOptions = BaseUrlOptions | TransportOptions;

/** The options of a client of a server of the contract. */
export interface BaseUrlOptions extends CommonOptions {
  /** The server's address, such as `http://127.0.0.1:4010`; a path in it goes before each route. */
  readonly baseUrl: string | URL;
  readonly transport?: undefined;
}

/** The options of a client of anything else. */
export interface TransportOptions extends CommonOptions {
  /** Writes the requests, such as `aws(…)` of `@numberkit/sdk/aws`. */
  readonly transport: Transport;
  readonly baseUrl?: undefined;
}

/** The options of every client. */
export interface CommonOptions extends LimitOptions, PlatformOptions {
  /** Headers to send with every request, such as one for a gateway. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Receives log lines; without it the client logs nothing. pino fits as it is. */
  readonly logger?: Logger | undefined;
  /** Validates inputs and successes: one of `@numberkit/sdk/validation`. */
  readonly validator?: Validator | undefined;
  /** Called before and after every attempt. */
  readonly hooks?: Hooks | undefined;
}

/** The time limits of a call, in milliseconds, its retries, and the limit of its pages. */
export interface Limits {
  /** For the whole call, waits between attempts included; `Infinity` for no limit. */
  readonly timeout: number;
  /** For one attempt, to the last byte of the response; `Infinity` for no limit. */
  readonly attemptTimeout: number;
  /** The maximum number of attempts; 1 for no retries. */
  readonly maxAttempts: number;
  /** The upper bound of the random wait before the first retry; it doubles with each retry. */
  readonly baseDelay: number;
  /** The upper bound of every wait, even if the server asks for more by `Retry-After`. */
  readonly maxDelay: number;
  /**
   * The maximum number of pages that `pages` and `items` of a method read; `Infinity` for no limit. If there are
   * more, they fail with a `PaginationError` after that many.
   */
  readonly maxPages: number;
}

/** Limits of which each may be left out. */
export type LimitOptions = { readonly [Name in keyof Limits]?: Limits[Name] | undefined };

/**
 * The options of one call, or of the call of each page. The client's own hold for those that are left out.
 */
export interface CallOptions extends LimitOptions {
  /** Ends the call with an `AbortedError`, also while it waits for the next attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send beside those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
