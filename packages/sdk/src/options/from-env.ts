import { ConfigurationError } from '../errors/configuration-error.js';
import type { GivenLimits } from './limits.js';
import type { BaseUrlOptions } from './numberkit-options.js';

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The options that the environment names. An empty variable counts as absent.
 *
 * - `NUMBERKIT_BASE_URL` (required): `baseUrl`
 * - `NUMBERKIT_TIMEOUT`, `NUMBERKIT_ATTEMPT_TIMEOUT`: `timeout`, `attemptTimeout`, in milliseconds
 * - `NUMBERKIT_MAX_ATTEMPTS`: `maxAttempts`
 */
export function toOptions(env: Environment): BaseUrlOptions {
  const { NUMBERKIT_BASE_URL: baseUrl } = env;
  if (!baseUrl) {
    throw new ConfigurationError('NUMBERKIT_BASE_URL', "must be set to the server's address");
  }
  const limits: GivenLimits = {
    timeout: toNumber(env, 'NUMBERKIT_TIMEOUT'),
    attemptTimeout: toNumber(env, 'NUMBERKIT_ATTEMPT_TIMEOUT'),
    maxAttempts: toNumber(env, 'NUMBERKIT_MAX_ATTEMPTS'),
  };
  return { baseUrl, ...limits };
}

/** The process's environment where there is one: browsers have none. */
export function readEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return process?.env ?? {};
}

function toNumber(env: Environment, name: string): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new ConfigurationError(name, 'must be a whole number of at least 1');
}
