import { limits } from '@numberkit/contract';
import { ConfigError } from './config-error.js';

const settingNames = [
  'HOST',
  'PORT',
  'DATABASE_URL',
  'NUMBERKIT_FIXTURES',
  'NUMBERKIT_CREDENTIALS',
  'NUMBERKIT_ALLOW_ANYONE',
  'NUMBERKIT_CORS_ORIGIN',
  'NUMBERKIT_RATE_LIMIT',
  'NUMBERKIT_CONTROL',
  'NUMBERKIT_CONTROL_KEY',
  'NUMBERKIT_LOG_LEVEL',
  'NUMBERKIT_PHONE_NUMBER_QUOTA',
  'NUMBERKIT_CLIENT_TOKEN_RETENTION',
  'NUMBERKIT_ACTIVATION_DELAY',
  'NUMBERKIT_CALLING_NAME_DELAY',
] as const;

// Settings of the SDK and of the command, which may stand in the same environment.
const clientSettings = [
  'NUMBERKIT_URL',
  'NUMBERKIT_BASE_URL',
  'NUMBERKIT_TIMEOUT',
  'NUMBERKIT_ATTEMPT_TIMEOUT',
  'NUMBERKIT_MAX_ATTEMPTS',
];

export type SettingName = (typeof settingNames)[number];
export type Settings = { readonly [Name in SettingName]: string };

/** What a setting is when nothing is said. */
const defaults: Settings = {
  HOST: '127.0.0.1',
  PORT: '4010',
  DATABASE_URL: 'sqlite:.numberkit/numberkit.sqlite3',
  NUMBERKIT_FIXTURES: '',
  NUMBERKIT_CREDENTIALS: '',
  NUMBERKIT_ALLOW_ANYONE: 'no',
  NUMBERKIT_CORS_ORIGIN: '',
  NUMBERKIT_RATE_LIMIT: 'off',
  NUMBERKIT_CONTROL: '',
  NUMBERKIT_CONTROL_KEY: '',
  NUMBERKIT_LOG_LEVEL: 'info',
  NUMBERKIT_PHONE_NUMBER_QUOTA: String(limits.requestPhoneNumber.phoneNumbersPerAccount),
  NUMBERKIT_CLIENT_TOKEN_RETENTION: 'PT24H',
  NUMBERKIT_ACTIVATION_DELAY: 'PT1M',
  NUMBERKIT_CALLING_NAME_DELAY: `PT${limits.updatePhoneNumber.callingNameHours}H`,
};

/** Step one, names: picks our settings out of an environment and refuses names that we do not know. */
export function toSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Record<SettingName, string> = { ...defaults };
  for (const [name, value = ''] of Object.entries(environment)) {
    const known = settingNames.find((one) => one === name);
    if (known !== undefined) settings[known] = value.trim() || defaults[known];
    else if (name.startsWith('NUMBERKIT_') && !clientSettings.includes(name)) {
      throw new ConfigError(
        `${name} is not a setting of Numberkit; the settings are ${settingNames.join(', ')}.`,
      );
    }
  }
  return settings;
}
