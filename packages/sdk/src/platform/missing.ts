import { ConfigurationError } from '../errors/configuration-error.js';

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
