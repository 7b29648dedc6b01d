import { longestTimer } from './deadline-signal.js';
import { ConfigurationError } from './errors.js';
import type { Fetch } from './transport.js';

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

/**
 * What was given, and the platform's own for the rest.
 *
 * @throws {ConfigurationError} Something else than a function was given, or the platform has no
 *   `AbortController` or timers.
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
 * The time in milliseconds since 1970, which unlike `Date.now()` does not jump when the system's clock
 * is set. Hermes has no `timeOrigin`, and some platforms have no `performance` at all.
 */
function createNow(): () => number {
  const { performance }: { readonly performance?: Partial<Performance> } = globalThis;
  if (typeof performance?.now !== 'function') return Date.now;
  // Asking the platform for it costs more than all other uses of the clock.
  const { timeOrigin = Date.now() - performance.now() } = performance;
  return () => timeOrigin + globalThis.performance.now();
}

/**
 * The platform's `fetch`. It is looked up late, so that what replaces the global later (a mock, an
 * instrumentation, a polyfill) is used.
 *
 * @throws {MissingError} There is none.
 */
export const globalFetch: Fetch = (url, init) => {
  if (typeof globalThis.fetch === 'function') return globalThis.fetch(url, init);
  throw new MissingError('this platform has no fetch; give the client one by its option fetch');
};

/**
 * A UUID v4.
 *
 * @throws {MissingError} The platform has no source of randomness.
 */
function createToken(): string {
  const { crypto }: { readonly crypto?: Partial<Crypto> } = globalThis;
  // Absent from pages that are not served over HTTPS. Where it is there, it is ten times as fast.
  if (typeof crypto?.randomUUID === 'function') return crypto.randomUUID();
  if (typeof crypto?.getRandomValues !== 'function') {
    throw new MissingError(
      'must be given, or the option newToken: there is no crypto.getRandomValues',
    );
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Resolves after some milliseconds, or as soon as the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(milliseconds, longestTimer));
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
}

/** The platform lacks something that a call needs. The message completes a sentence after a colon. */
export class MissingError extends Error {}

/**
 * Globals that a platform has to have.
 *
 * @throws {ConfigurationError} One is missing; `setting` names it.
 */
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
