import { ConfigError } from './config-error.js';

/** Requests a second of an account, region and operation; `documented` is what the service allows. */
export type RateLimit = 'off' | 'documented' | number;

export function toRateLimit(value: string): RateLimit {
  if (value === 'off' || value === 'documented') return value;
  const perSecond = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && perSecond > 0) return perSecond;
  throw new ConfigError(
    `NUMBERKIT_RATE_LIMIT is ${value}; it must be off, documented, or requests a second above 0.`,
  );
}
