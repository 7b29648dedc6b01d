import { ConfigError } from './config-error.js';
import type { SettingName, Settings } from './settings.js';

/** A setting that is yes or no. */
export function toYesOrNo(settings: Settings, name: SettingName): boolean {
  const value = settings[name];
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new ConfigError(`${settings.names[name]} is ${value}; it must be yes or no.`);
}
