import { ConfigError } from './config-error.js';
import { toSpan } from './duration.js';
import { toInteger } from './integer.js';
import type { Settings } from './settings.js';

/** What clients may take of the server before they have asked for anything. */
export interface ConnectionLimits {
  /** How many connections may be open at a time. */
  readonly maxConnections: number;
  /** How long a whole request may take to arrive, in milliseconds; 0 for no limit. */
  readonly requestTimeout: number;
}

const maxConnections = 1_000_000;
const maxTimeout = 2 ** 31 - 1;

export function toConnectionLimits(settings: Settings): ConnectionLimits {
  const limits = {
    maxConnections: toInteger(settings, 'NUMBERKIT_MAX_CONNECTIONS', maxConnections),
    requestTimeout: toSpan(settings, 'NUMBERKIT_REQUEST_TIMEOUT'),
  };
  const { NUMBERKIT_MAX_CONNECTIONS: connections, NUMBERKIT_REQUEST_TIMEOUT: timeout } = settings;
  if (limits.maxConnections === 0) {
    const name = settings.names.NUMBERKIT_MAX_CONNECTIONS;
    throw new ConfigError(`${name} is ${connections}; a server needs one connection at least.`);
  }
  if (limits.requestTimeout > maxTimeout) {
    const name = settings.names.NUMBERKIT_REQUEST_TIMEOUT;
    throw new ConfigError(
      `${name} is ${timeout}; it must be 24 days at most, or PT0S for no limit.`,
    );
  }
  return limits;
}
