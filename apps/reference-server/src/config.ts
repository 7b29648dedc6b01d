import { resolve } from 'node:path';
import { limits } from '@numberkit/contract';
import type { Rules } from './context.js';
import { toMilliseconds } from './duration.js';
import type { DatabaseAddress } from './storage/open-database.js';

/** What the server was told to do. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseAddress;
  /** A file; undefined means the standard fixtures. */
  readonly fixtures: string | undefined;
  readonly logLevel: LogLevel;
  readonly rules: Rules;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used; the message is one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type SettingName =
  | 'HOST'
  | 'PORT'
  | 'DATABASE_URL'
  | 'NUMBERKIT_FIXTURES'
  | 'NUMBERKIT_LOG_LEVEL'
  | 'NUMBERKIT_PHONE_NUMBER_QUOTA'
  | 'NUMBERKIT_CLIENT_TOKEN_RETENTION'
  | 'NUMBERKIT_ACTIVATION_DELAY'
  | 'NUMBERKIT_CALLING_NAME_DELAY';
export type Settings = { readonly [Name in SettingName]: string };

/** Every setting and what it is when nothing is said. */
const defaults: Settings = {
  HOST: '127.0.0.1',
  PORT: '4010',
  DATABASE_URL: 'sqlite:.numberkit/numberkit.sqlite3',
  NUMBERKIT_FIXTURES: '',
  NUMBERKIT_LOG_LEVEL: 'info',
  NUMBERKIT_PHONE_NUMBER_QUOTA: String(limits.requestPhoneNumber.phoneNumbersPerAccount),
  NUMBERKIT_CLIENT_TOKEN_RETENTION: 'PT24H',
  NUMBERKIT_ACTIVATION_DELAY: 'PT1M',
  NUMBERKIT_CALLING_NAME_DELAY: `PT${limits.updatePhoneNumber.callingNameHours}H`,
};

/** Step one, names: picks our settings out of an environment and refuses names that we do not know. */
export function toSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  for (const name of Object.keys(environment)) {
    if (name.startsWith('NUMBERKIT_') && !(name in defaults)) {
      const known = Object.keys(defaults).join(', ');
      throw new ConfigError(`${name} is not a setting of Numberkit; the settings are ${known}.`);
    }
  }
  const pick = (name: SettingName): string => environment[name]?.trim() || defaults[name];
  return {
    HOST: pick('HOST'),
    PORT: pick('PORT'),
    DATABASE_URL: pick('DATABASE_URL'),
    NUMBERKIT_FIXTURES: pick('NUMBERKIT_FIXTURES'),
    NUMBERKIT_LOG_LEVEL: pick('NUMBERKIT_LOG_LEVEL'),
    NUMBERKIT_PHONE_NUMBER_QUOTA: pick('NUMBERKIT_PHONE_NUMBER_QUOTA'),
    NUMBERKIT_CLIENT_TOKEN_RETENTION: pick('NUMBERKIT_CLIENT_TOKEN_RETENTION'),
    NUMBERKIT_ACTIVATION_DELAY: pick('NUMBERKIT_ACTIVATION_DELAY'),
    NUMBERKIT_CALLING_NAME_DELAY: pick('NUMBERKIT_CALLING_NAME_DELAY'),
  };
}

/** Step two, decisions: what the settings mean. Files are relative to `folder`. */
export function toConfig(settings: Settings, folder: string): Config {
  const fixtures = settings.NUMBERKIT_FIXTURES;
  return {
    host: toHost(settings.HOST),
    port: toInteger('PORT', settings.PORT, 65_535),
    database: toDatabaseAddress(settings.DATABASE_URL, folder),
    fixtures: fixtures === '' ? undefined : resolve(folder, fixtures),
    logLevel: toLogLevel(settings.NUMBERKIT_LOG_LEVEL),
    rules: {
      phoneNumberQuota: toInteger(
        'NUMBERKIT_PHONE_NUMBER_QUOTA',
        settings.NUMBERKIT_PHONE_NUMBER_QUOTA,
        Number.MAX_SAFE_INTEGER,
      ),
      clientTokenRetention: toSpan(settings, 'NUMBERKIT_CLIENT_TOKEN_RETENTION'),
      activationDelay: toSpan(settings, 'NUMBERKIT_ACTIVATION_DELAY'),
      callingNameDelay: toSpan(settings, 'NUMBERKIT_CALLING_NAME_DELAY'),
    },
  };
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

function toHost(value: string): string {
  if (loopback.test(value)) return value;
  throw new ConfigError(
    `HOST is ${value}, which others can reach, and the server has no credentials to ask them for; use 127.0.0.1.`,
  );
}

function toInteger(name: SettingName, value: string, max: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number <= max) return number;
  throw new ConfigError(`${name} is ${value}; it must be a whole number from 0 to ${max}.`);
}

function toDatabaseAddress(value: string, folder: string): DatabaseAddress {
  if (value === 'sqlite::memory:') return { kind: 'sqlite-memory' };
  const file = /^sqlite:(?:\/\/)?(?<file>.+)$/.exec(value)?.groups?.['file'];
  if (file !== undefined) return { kind: 'sqlite-file', file: resolve(folder, file) };
  const scheme = value.split(':')[0];
  throw new ConfigError(
    `DATABASE_URL begins with ${scheme}:, but must be sqlite:<file> or sqlite::memory:.`,
  );
}

function toLogLevel(value: string): LogLevel {
  const level = logLevels.find((one) => one === value);
  if (level !== undefined) return level;
  throw new ConfigError(
    `NUMBERKIT_LOG_LEVEL is ${value}; it must be one of ${logLevels.join(', ')}.`,
  );
}

function toSpan(settings: Settings, name: SettingName): number {
  const span = toMilliseconds(settings[name]);
  if (span !== undefined && span >= 0) return span;
  throw new ConfigError(
    `${name} is ${settings[name]}; it must be an ISO 8601 duration such as PT72H.`,
  );
}
