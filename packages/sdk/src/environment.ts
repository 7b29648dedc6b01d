import { ConfigurationError } from './errors.js';
import type { BaseUrlOptions } from './options.js';

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Completes options from the environment. An option that is given goes before its variable; an empty variable
 * and an undefined option count as absent.
 *
 * - `NUMBERKIT_BASE_URL`: `baseUrl`
 * - `NUMBERKIT_TIMEOUT`, `NUMBERKIT_ATTEMPT_TIMEOUT`: `timeout`, `attemptTimeout`, in milliseconds
 * - `NUMBERKIT_MAX_ATTEMPTS`: `maxAttempts`
 */
export function toOptions(env: Environment, given: Partial<BaseUrlOptions>): BaseUrlOptions {
  const baseUrl = given.baseUrl ?? env['NUMBERKIT_BASE_URL'];
  if (!baseUrl) {
    throw new ConfigurationError('NUMBERKIT_BASE_URL', "must be set to the server's address");
  }
  return {
    ...given,
    baseUrl,
    timeout: given.timeout ?? toNumber(env, 'NUMBERKIT_TIMEOUT'),
    attemptTimeout: given.attemptTimeout ?? toNumber(env, 'NUMBERKIT_ATTEMPT_TIMEOUT'),
    maxAttempts: given.maxAttempts ?? toNumber(env, 'NUMBERKIT_MAX_ATTEMPTS'),
  };
}

/** The process's environment; empty in browsers, which have none. */
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
