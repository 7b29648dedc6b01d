import { ConfigError } from './config-error.js';
import { mustBe, toInteger, toSpan } from './parse.js';
import type { SettingName, Settings } from './settings.js';

/** What clients may take of the server before they have sent a request. */
export interface ConnectionLimits {
  /** How many connections may be open at a time. */
  readonly maxConnections: number;
  /** How long a whole request may take to arrive, in milliseconds; 0 for no limit. */
  readonly requestTimeout: number;
  /**
   * How long a connection may wait for its next request, in milliseconds; 0 for no limit. It must be longer
   * than a load balancer in front waits: one that sends a request on a connection as it closes returns a 502.
   */
  readonly keepAliveTimeout: number;
}

const maxConnections = 1_000_000;
const maxTimeout = 2 ** 31 - 1;

export function toConnectionLimits(settings: Settings): ConnectionLimits {
  const connections = toInteger(settings, 'NUMBERKIT_MAX_CONNECTIONS', maxConnections);
  if (connections === 0) {
    const name = settings.names.NUMBERKIT_MAX_CONNECTIONS;
    throw new ConfigError(`${name} is 0; a server needs one connection at least.`);
  }
  return {
    maxConnections: connections,
    requestTimeout: toTimeout(settings, 'NUMBERKIT_REQUEST_TIMEOUT'),
    keepAliveTimeout: toTimeout(settings, 'NUMBERKIT_KEEP_ALIVE'),
  };
}

function toTimeout(settings: Settings, name: SettingName): number {
  const span = toSpan(settings, name);
  if (span <= maxTimeout) return span;
  throw mustBe(settings, name, '24 days at most, or PT0S for no limit');
}
