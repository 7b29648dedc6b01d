import { limits } from '../contracts.js';

/** The settings, by the names of their environment variables. */
export const settingNames = [
  'HOST',
  'PORT',
  'DATABASE_URL',
  'NUMBERKIT_LISTEN_URL',
  'NUMBERKIT_FIXTURES',
  'NUMBERKIT_CREDENTIALS',
  'NUMBERKIT_ALLOW_ANYONE',
  'NUMBERKIT_ALLOWED_HOSTS',
  'NUMBERKIT_PUBLIC_URL',
  'NUMBERKIT_KEEP_ALIVE',
  'NUMBERKIT_CORS_ORIGIN',
  'NUMBERKIT_RATE_LIMIT',
  'NUMBERKIT_MAX_CONNECTIONS',
  'NUMBERKIT_REQUEST_TIMEOUT',
  'NUMBERKIT_CONTROL',
  'NUMBERKIT_CONTROL_KEY',
  'NUMBERKIT_PAGES',
  'NUMBERKIT_STOP_WITH_RUNNER',
  'NUMBERKIT_LOG_LEVEL',
  'NUMBERKIT_PHONE_NUMBER_QUOTA',
  'NUMBERKIT_OPT_OUT_LIST_QUOTA',
  'NUMBERKIT_PROTECT_CONFIGURATION_QUOTA',
  'NUMBERKIT_CLIENT_TOKEN_RETENTION',
  'NUMBERKIT_ACTIVATION_DELAY',
  'NUMBERKIT_RELEASE_DELAY',
  'NUMBERKIT_CALLING_NAME_DELAY',
] as const;

export type SettingName = (typeof settingNames)[number];

/** A text for each setting. */
export type SettingValues = { readonly [Name in SettingName]: string };

/** The text of each setting, and the name by which it was set, for messages. */
export interface Settings extends SettingValues {
  /** For example `PORT`, `NUMBERKIT_PORT` or `--port`. */
  readonly names: SettingValues;
}

/**
 * Second names of settings whose common names another program may use: a shell or conda sets HOST for
 * itself. They win over the common ones.
 */
export const ownNames: { readonly [Name in SettingName]?: string } = {
  HOST: 'NUMBERKIT_HOST',
  PORT: 'NUMBERKIT_PORT',
  DATABASE_URL: 'NUMBERKIT_DATABASE_URL',
};

/** The text of each setting that is not set. */
export const defaults: SettingValues = {
  HOST: '127.0.0.1',
  PORT: '4010',
  DATABASE_URL: 'sqlite:.numberkit/numberkit.sqlite3',
  NUMBERKIT_LISTEN_URL: '',
  NUMBERKIT_FIXTURES: '',
  NUMBERKIT_CREDENTIALS: '',
  NUMBERKIT_ALLOW_ANYONE: 'no',
  NUMBERKIT_ALLOWED_HOSTS: '',
  NUMBERKIT_PUBLIC_URL: '',
  NUMBERKIT_KEEP_ALIVE: 'PT75S',
  NUMBERKIT_CORS_ORIGIN: '',
  NUMBERKIT_RATE_LIMIT: 'off',
  NUMBERKIT_MAX_CONNECTIONS: '1000',
  NUMBERKIT_REQUEST_TIMEOUT: 'PT30S',
  NUMBERKIT_CONTROL: '',
  NUMBERKIT_CONTROL_KEY: '',
  NUMBERKIT_PAGES: '',
  NUMBERKIT_STOP_WITH_RUNNER: 'no',
  NUMBERKIT_LOG_LEVEL: 'info',
  NUMBERKIT_PHONE_NUMBER_QUOTA: String(limits.requestPhoneNumber.phoneNumbersPerAccount),
  NUMBERKIT_OPT_OUT_LIST_QUOTA: String(limits.createOptOutList.optOutListsPerAccount),
  NUMBERKIT_PROTECT_CONFIGURATION_QUOTA: String(
    limits.createProtectConfiguration.protectConfigurationsPerAccount,
  ),
  NUMBERKIT_CLIENT_TOKEN_RETENTION: 'PT24H',
  NUMBERKIT_ACTIVATION_DELAY: 'PT1M',
  NUMBERKIT_RELEASE_DELAY: 'PT0S',
  NUMBERKIT_CALLING_NAME_DELAY: `PT${limits.updatePhoneNumber.callingNameHours}H`,
};
