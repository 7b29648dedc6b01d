import { ConfigurationError } from '../errors/configuration-error.js';
import { createNow } from '../platform/create-now.js';
import { globalFetch } from '../platform/global-fetch.js';
import { requireGlobals } from '../platform/missing.js';
import { createToken } from '../request/create-token.js';
import { sleep } from '../time/sleep.js';
import type { Platform, PlatformOptions } from './platform.js';

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
