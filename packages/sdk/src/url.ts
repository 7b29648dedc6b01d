import { ConfigurationError } from './errors.js';
import { requireGlobals } from './platform.js';

/**
 * Checks a base URL and takes the slash off its end, so that routes can be appended.
 *
 * @param setting The name of the option, for the error.
 * @throws {ConfigurationError} The URL cannot be used. The error does not quote it: it may hold a password.
 */
export function toBaseUrl(given: string | URL, setting = 'baseUrl'): string {
  requireGlobals('URL');
  const problem = 'must be a URL that starts with http:// or https://';
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new ConfigurationError(setting, problem);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigurationError(setting, problem);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(setting, 'must not have a user name or password');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(setting, 'must not have a query or a fragment');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * Says why a value cannot be a segment of a path; undefined if it can. `.` and `..` are steps to every URL
 * parser, encoded or not, and an empty segment names another route.
 */
export function toPathProblem(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return 'is required in the path';
  if (typeof value === 'object' && !(value instanceof Date)) return 'must be a string';
  if (value === '.' || value === '..') return `must not be "${value}"`;
  return toTextProblem(String(value));
}

/**
 * Says why a text cannot be part of a URL: half a surrogate pair has no UTF-8 form. Not every platform has
 * `isWellFormed`, and a bundler drops a call of `encodeURIComponent` whose result is not used.
 */
export function toTextProblem(value: string): string | undefined {
  return /[\ud800-\udfff]/u.test(value) ? 'must be well-formed text' : undefined;
}
