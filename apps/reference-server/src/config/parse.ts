import { toMilliseconds } from '../duration.js';
import { ConfigError } from './config-error.js';
import type { SettingName, Settings } from './settings.js';

/** The refusal of a setting's value: one sentence, in which the setting has the name by which it was set. */
export function mustBe(settings: Settings, name: SettingName, form: string): ConfigError {
  return new ConfigError(`${settings.names[name]} is ${settings[name]}; it must be ${form}.`);
}

export function toYesOrNo(settings: Settings, name: SettingName): boolean {
  const value = settings[name];
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw mustBe(settings, name, 'yes or no');
}

/** Undefined for a setting that is not set. */
export function toOnOrOff(settings: Settings, name: SettingName): boolean | undefined {
  const value = settings[name];
  if (value === '') return undefined;
  if (value === 'on' || value === 'off') return value === 'on';
  throw mustBe(settings, name, 'on or off');
}

/** A whole number from 0 to `max`. */
export function toInteger(settings: Settings, name: SettingName, max: number): number {
  const value = settings[name];
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number <= max) return number;
  throw mustBe(settings, name, `a whole number from 0 to ${max}`);
}

/** An ISO 8601 duration, in milliseconds. */
export function toSpan(settings: Settings, name: SettingName): number {
  const span = toMilliseconds(settings[name]);
  if (span !== undefined && span >= 0) return span;
  throw mustBe(settings, name, 'an ISO 8601 duration such as PT72H');
}

export function toOneOf<Value extends string>(
  settings: Settings,
  name: SettingName,
  values: readonly Value[],
): Value {
  const found = values.find((one) => one === settings[name]);
  if (found !== undefined) return found;
  throw mustBe(settings, name, `one of ${values.join(', ')}`);
}

/** Texts with commas between them, trimmed; none of an empty setting. */
export function toList(value: string): readonly string[] {
  return value === '' ? [] : value.split(',').map((one) => one.trim());
}
