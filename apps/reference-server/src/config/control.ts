import { ConfigError } from './config-error.js';
import { isLoopback } from './host.js';
import type { Settings } from './settings.js';

/** Whether testers may control the server, and the key that they need to. */
export interface ControlConfig {
  readonly enabled: boolean;
  readonly key: string | undefined;
}

/** On for oneself; where others can reach the server, only for those who know its key. */
export function toControl(settings: Settings): ControlConfig {
  const { HOST, NUMBERKIT_CONTROL: control, NUMBERKIT_CONTROL_KEY: key, names } = settings;
  if (control !== '' && control !== 'on' && control !== 'off') {
    throw new ConfigError(`${names.NUMBERKIT_CONTROL} is ${control}; it must be on or off.`);
  }
  if (/[^!-~]/.test(key)) {
    throw new ConfigError(`${names.NUMBERKIT_CONTROL_KEY} must be printable ASCII without spaces.`);
  }
  if (control === 'off' && key !== '') {
    throw new ConfigError(
      `${names.NUMBERKIT_CONTROL} is off, but ${names.NUMBERKIT_CONTROL_KEY} is set.`,
    );
  }
  const isSafe = isLoopback(HOST) || key !== '';
  if (control === 'on' && !isSafe) {
    throw new ConfigError(
      `${names.NUMBERKIT_CONTROL} is on and ${names.HOST} is ${HOST}, which others can reach: set ${names.NUMBERKIT_CONTROL_KEY}.`,
    );
  }
  return { enabled: control !== 'off' && isSafe, key: key === '' ? undefined : key };
}
