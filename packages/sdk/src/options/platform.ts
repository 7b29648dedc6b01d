import type { Fetch } from '../http/fetch.js';

/** What the client takes from its platform; tests give their own. */
export interface Platform {
  /** Sends a request; the global `fetch`, looked up at each call, unless given. */
  readonly fetch: Fetch;
  /** The time in milliseconds since 1970; must never run backwards. */
  readonly now: () => number;
  /** A number from 0 up to but without 1. */
  readonly random: () => number;
  /** Resolves after some milliseconds, or as soon as the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** A value for an idempotency token; a UUID v4 unless given. */
  readonly newToken: () => string;
}

/** Platform as they are given: each may be left out. */
export type PlatformOptions = {
  readonly [Name in keyof Platform]?: Platform[Name] | undefined;
};
