import type { Fetch } from '../http/fetch.js';
import { MissingError } from './missing.js';

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
