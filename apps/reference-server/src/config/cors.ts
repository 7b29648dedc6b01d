import { type CorsOrigins, toCorsOrigins } from '../http/cors.js';
import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';

/** The origins whose pages may call; undefined for none. */
export function toCors(settings: Settings): CorsOrigins | undefined {
  const { NUMBERKIT_CORS_ORIGIN: value, names } = settings;
  if (value === '') return undefined;
  const origins = toCorsOrigins(value);
  if (origins !== undefined) return origins;
  throw new ConfigError(
    `${names.NUMBERKIT_CORS_ORIGIN} is ${value}; it must be * or origins such as http://localhost:5173, with commas between them.`,
  );
}
