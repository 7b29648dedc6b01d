import { maxTimerDelay } from './deadline-signal.js';
import { ConfigurationError } from './errors.js';
import type { Fetch, FetchResponse, HttpRequest } from './transport.js';

/** The functions that the client needs from its platform; tests give their own. */
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

/** Functions of which each may be left out. */
export type PlatformOptions = {
  readonly [Name in keyof Platform]?: Platform[Name] | undefined;
};

/**
 * Takes the platform's own functions for those that were not given.
 *
 * @throws {ConfigurationError} An option is no function, or the platform has no `AbortController` or timers.
 */
export function toPlatform(given: PlatformOptions): Platform {
  requireGlobals('AbortController', 'setTimeout');
  const platform: Platform = {
    fetch: given.fetch ?? globalFetch,
    now: given.now ?? createNow(),
    random: given.random ?? Math.random,
    sleep: given.sleep ?? sleep,
    newToken: given.newToken ?? createToken,
  };
  for (const [name, value] of Object.entries(platform)) {
    if (typeof value !== 'function') throw new ConfigurationError(name, 'must be a function');
  }
  return platform;
}

/**
 * A clock in milliseconds since 1970 that unlike `Date.now()` does not jump when the system's clock is set.
 * Hermes has no `timeOrigin`, and some platforms have no `performance` at all.
 */
function createNow(): () => number {
  const { performance }: { readonly performance?: Partial<Performance> } = globalThis;
  if (typeof performance?.now !== 'function') return Date.now;
  const { timeOrigin = Date.now() - performance.now() } = performance;
  return () => timeOrigin + globalThis.performance.now();
}

/**
 * The platform's `fetch`, looked up at each call: a mock, an instrumentation or a polyfill may replace it
 * later.
 *
 * @throws {MissingError} There is none.
 */
const globalFetch: Fetch = (url, init) => {
  if (typeof globalThis.fetch === 'function') return globalThis.fetch(url, init);
  throw new MissingError('there is no fetch: give the client one by the option fetch');
};

/** Sends a request. It fails with the errors of `fetch`. */
export function send(
  fetch: Fetch,
  { url, method, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<FetchResponse> {
  // A redirect would carry the input to a host that the caller has not named.
  return fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' });
}

/**
 * A UUID v4.
 *
 * @throws {MissingError} The platform has no source of randomness.
 */
function createToken(): string {
  const { crypto }: { readonly crypto?: Partial<Crypto> } = globalThis;
  // It takes 0.1 µs and the code below 4 µs, but it is absent from pages that are not served over HTTPS.
  if (typeof crypto?.randomUUID === 'function') return crypto.randomUUID();
  if (typeof crypto?.getRandomValues !== 'function') {
    throw new MissingError(
      'must be given, or the option newToken: there is no crypto.getRandomValues',
    );
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  // The digits 4 and a stand for the version and the variant.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-');
}

/** Resolves after some milliseconds, or as soon as the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(milliseconds, maxTimerDelay));
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
}

/** The platform lacks something that a call needs. The message completes a sentence. */
export class MissingError extends Error {}

/** @throws {ConfigurationError} The platform lacks one of these globals; `setting` names it. */
export function requireGlobals(...names: readonly string[]): void {
  for (const name of names) {
    if (!isThere(name)) throw new ConfigurationError(name, 'is missing: load a polyfill first');
  }
}

function isThere(name: string): boolean {
  try {
    // React Native has a URL whose members throw.
    return name === 'URL' ? new URL('http://a/b').pathname === '/b' : name in globalThis;
  } catch {
    return false;
  }
}
