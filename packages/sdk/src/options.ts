import type { Hooks, Logger } from './observe.js';
import type { PlatformOptions } from './platform.js';
import type { Transport } from './transport.js';
import type { Validator } from './validator.js';

/** What a client is built from: the address of a server, or a transport to something else. */
export type NumberkitOptions = BaseUrlOptions | TransportOptions;

/** What the client of a server of the contract is built from. */
export interface BaseUrlOptions extends CommonOptions {
  /** Where the server is, such as `http://127.0.0.1:4010`; a path in it goes before each route. */
  readonly baseUrl: string | URL;
  readonly transport?: undefined;
}

/** What a client of anything else is built from. */
export interface TransportOptions extends CommonOptions {
  /** How calls travel, such as `aws(…)` of `@numberkit/sdk/aws`. */
  readonly transport: Transport;
  readonly baseUrl?: undefined;
}

/** What every client may be told. */
export interface CommonOptions extends GivenLimits, PlatformOptions {
  /** Headers to send with every request, such as one that a gateway asks for. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told about every attempt; silent unless given. `console` and pino fit. */
  readonly logger?: Logger | undefined;
  /** Holds inputs and successes against the contract: `createValidator()` of `/validation`. */
  readonly validator?: Validator | undefined;
  /** Called before and after every attempt. */
  readonly hooks?: Hooks | undefined;
}

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

/** What one call may decide for itself; everything left out is as the client was given it. */
export interface CallOptions extends GivenLimits {
  /** Ends the call with an `AbortedError`, also while it waits for the next attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send beside the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
