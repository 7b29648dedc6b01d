import { isIP } from 'node:net';
import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';
import { toYesOrNo } from './yes-or-no.js';

const loopback = /^(localhost|127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}|::1)$/;

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/**
 * The address to listen on. Whoever can reach the server must be asked who they are, unless its owner
 * says otherwise.
 */
export function toHost(settings: Settings): string {
  const { HOST, NUMBERKIT_CREDENTIALS: credentials, names } = settings;
  const anyone = toYesOrNo(settings, 'NUMBERKIT_ALLOW_ANYONE');
  if (anyone && credentials !== '') {
    throw new ConfigError(
      `${names.NUMBERKIT_ALLOW_ANYONE} is yes, but ${names.NUMBERKIT_CREDENTIALS} is set too.`,
    );
  }
  if (isLoopback(HOST) || credentials !== '' || anyone) return HOST;
  const wayOut = `set ${names.NUMBERKIT_CREDENTIALS} to a file of credentials, or ${names.NUMBERKIT_ALLOW_ANYONE} to yes`;
  // Shells and build tools set HOST to a name of their own, which is no address to listen on.
  throw new ConfigError(
    isIP(HOST) === 0
      ? `${names.HOST} is ${HOST}, which is no IP address: if another program has set it, set NUMBERKIT_HOST to 127.0.0.1; if it names this machine, which others can reach, ${wayOut}.`
      : `${names.HOST} is ${HOST}, which others can reach: ${wayOut}.`,
  );
}
