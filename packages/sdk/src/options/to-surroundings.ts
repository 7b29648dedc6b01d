import { createToken } from '../request/create-token.js';
import { sleep } from '../time/sleep.js';
import type { GivenSurroundings, Surroundings } from './surroundings.js';

/** What was given, and the platform's own for the rest. */
export function toSurroundings(given: GivenSurroundings): Surroundings {
  // Asking the platform for it costs more than all other uses of the clock.
  const { timeOrigin } = performance;
  return {
    // Looked up late, so that what replaces the global later (a mock, an instrumentation) is used.
    fetch: given.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    // Unlike Date.now() this does not jump when the system's clock is set.
    now: given.now ?? (() => timeOrigin + performance.now()),
    random: given.random ?? Math.random,
    sleep: given.sleep ?? sleep,
    newToken: given.newToken ?? createToken,
  };
}
