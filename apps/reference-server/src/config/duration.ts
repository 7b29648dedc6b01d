import { toMilliseconds } from '../duration.js';
import { ConfigError } from './config-error.js';
import type { SettingName, Settings } from './settings.js';

/** A setting that is an ISO 8601 duration, in milliseconds. */
export function toSpan(settings: Settings, name: SettingName): number {
  const span = toMilliseconds(settings[name]);
  if (span !== undefined && span >= 0) return span;
  throw new ConfigError(
    `${settings.names[name]} is ${settings[name]}; it must be an ISO 8601 duration such as PT72H.`,
  );
}
