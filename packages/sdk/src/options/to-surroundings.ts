import { ConfigurationError } from '../errors/configuration-error.js';
import { createToken } from '../request/create-token.js';
import { sleep } from '../time/sleep.js';
import type { GivenSurroundings, Surroundings } from './surroundings.js';

/**
 * What was given, and the platform's own for the rest.
 *
 * @throws {ConfigurationError} Something else than a function was given.
 */
export function toSurroundings(given: GivenSurroundings): Surroundings {
  // Asking the platform for it costs more than all other uses of the clock.
  const { timeOrigin } = performance;
  const surroundings: Surroundings = {
    // Looked up late, so that what replaces the global later (a mock, an instrumentation) is used.
    fetch: given.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    // Unlike Date.now() this does not jump when the system's clock is set.
    now: given.now ?? (() => timeOrigin + performance.now()),
    random: given.random ?? Math.random,
    sleep: given.sleep ?? sleep,
    newToken: given.newToken ?? createToken,
  };
  for (const [name, value] of Object.entries(surroundings)) {
    if (typeof value !== 'function') throw new ConfigurationError(name, 'must be a function');
  }
  return surroundings;
}
