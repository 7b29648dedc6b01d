import { ConfigError } from './config-error.js';
import { defaults, ownNames, type SettingName, type Settings, settingNames } from './settings.js';
import { hasPrefix, isClientName, isServiceVariable, toNearestSetting } from './variable-names.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that was given on a command line; it wins over the environment. */
export interface GivenOption {
  readonly setting: SettingName;
  /** As it was typed, for example `--port`. */
  readonly name: string;
  readonly value: string;
}

/** The settings in an environment that the server shares with other programs. */
export interface AmbientSettings {
  readonly settings: Settings;
  /** A sentence for each variable that has the prefix of Numberkit and no effect. */
  readonly warnings: readonly string[];
}

/**
 * Step one, names, for settings that were written for this server alone: an unknown name is an error. An
 * empty variable counts as unset.
 *
 * @throws {ConfigError} A name is no setting's.
 */
export function toSettings(given: Environment): Settings {
  const { settings, warnings } = toAmbientSettings(given);
  const [warning] = warnings;
  if (warning !== undefined) throw new ConfigError(warning);
  return settings;
}

/**
 * Step one, names, for the environment of a process: it may hold variables of other programs that have the
 * prefix of Numberkit. A name that can be a slip of a setting's is an error all the same.
 *
 * @throws {ConfigError} A name is nearly a setting's.
 */
export function toAmbientSettings(
  environment: Environment,
  options: readonly GivenOption[] = [],
): AmbientSettings {
  const values: Record<SettingName, string> = { ...defaults };
  const names: Record<SettingName, string> = { ...defaults };
  for (const setting of settingNames) {
    const own = ownNames[setting];
    const given = [
      ...options.filter((option) => option.setting === setting),
      ...(own === undefined ? [] : [toVariable(own, environment)]),
      toVariable(setting, environment),
    ].find(({ value }) => value.trim() !== '');
    values[setting] = given?.value.trim() ?? defaults[setting];
    names[setting] = given?.name ?? setting;
  }
  const unknown = Object.entries(environment).filter(([name, value = '']) => {
    return value.trim() !== '' && !isKnown(name) && !isServiceVariable(name, value);
  });
  const warnings = unknown.flatMap(([name]) => toWarning(name) ?? []);
  return { settings: { ...values, names }, warnings };
}

// Where a service of Kubernetes is called numberkit, NUMBERKIT_PORT is its address and not the server's port.
function toVariable(name: string, environment: Environment): { name: string; value: string } {
  const value = environment[name] ?? '';
  return { name, value: isServiceVariable(name, value) ? '' : value };
}

const knownNames: readonly string[] = [...settingNames, ...Object.values(ownNames)];

function isKnown(name: string): boolean {
  return knownNames.includes(name) || isClientName(name);
}

/** @throws {ConfigError} The name is nearly a setting's. */
function toWarning(name: string): string | undefined {
  const nearest = toNearestSetting(name);
  if (nearest !== undefined) {
    throw new ConfigError(`${name} is not a setting of Numberkit; the nearest one is ${nearest}.`);
  }
  if (!hasPrefix(name)) return undefined;
  return `${name} is not a setting of Numberkit and has no effect; the settings are ${settingNames.join(', ')}.`;
}
