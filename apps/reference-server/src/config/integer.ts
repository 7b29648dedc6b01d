import { ConfigError } from './config-error.js';
import type { SettingName, Settings } from './settings.js';

/** A setting that is a whole number from 0 to `max`. */
export function toInteger(settings: Settings, name: SettingName, max: number): number {
  const value = settings[name];
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number <= max) return number;
  throw new ConfigError(
    `${settings.names[name]} is ${value}; it must be a whole number from 0 to ${max}.`,
  );
}
