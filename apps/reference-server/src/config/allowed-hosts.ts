import { type HostNames, toHostName } from '../http/host-check.js';
import { ConfigError } from './config-error.js';
import { isLoopback } from './host.js';
import type { Settings } from './settings.js';

/**
 * The names that operations may be called by beside those of this machine: those that are set, and the
 * one of the public URL. Only a server on loopback
 * without credentials has to look: elsewhere it is known who calls, or everybody may.
 */
export function toAllowedHosts(settings: Settings, publicUrl: URL | undefined): HostNames {
  const {
    HOST,
    NUMBERKIT_CREDENTIALS: credentials,
    NUMBERKIT_ALLOWED_HOSTS: value,
    names: { NUMBERKIT_ALLOWED_HOSTS: setting },
  } = settings;
  const names = value === '' ? [] : value.split(',').map((one) => one.trim());
  const wrong = names.find((one) => one !== '*' && toHostName(one) !== one);
  if (wrong !== undefined || (names.includes('*') && names.length > 1)) {
    throw new ConfigError(
      `${setting} is ${value}; it must be * or names of hosts without ports, such as numberkit.test, with commas between them.`,
    );
  }
  const isOpen = names.includes('*') || credentials !== '' || !isLoopback(HOST);
  const publicName = publicUrl === undefined ? [] : [publicUrl.hostname];
  return isOpen ? '*' : [...names, ...publicName];
}
