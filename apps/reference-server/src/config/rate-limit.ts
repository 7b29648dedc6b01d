import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';

/** Requests a second of an account, region and operation; `documented` is what the service allows. */
export type RateLimit = 'off' | 'documented' | number;

export function toRateLimit(settings: Settings): RateLimit {
  const { NUMBERKIT_RATE_LIMIT: value, names } = settings;
  if (value === 'off' || value === 'documented') return value;
  const perSecond = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && perSecond > 0) return perSecond;
  throw new ConfigError(
    `${names.NUMBERKIT_RATE_LIMIT} is ${value}; it must be off, documented, or requests a second above 0.`,
  );
}
