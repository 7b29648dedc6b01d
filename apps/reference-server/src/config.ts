import { resolve } from 'node:path';
import { limits } from '@numberkit/contract';
import type { Rules } from './context.js';
import { type CorsOrigins, toCorsOrigins } from './cors.js';
import { toMilliseconds } from './duration.js';
import type { DatabaseAddress } from './storage/open-database.js';

/** What the server was told to do. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseAddress;
  /** A file; undefined means the standard fixtures. */
  readonly fixtures: string | undefined;
  /** A file of credentials; undefined lets anyone in. */
  readonly credentials: string | undefined;
  /** The origins whose pages may call; undefined for none. */
  readonly corsOrigins: CorsOrigins | undefined;
  readonly rateLimit: RateLimit;
  readonly control: ControlConfig;
  readonly logLevel: LogLevel;
  readonly rules: Rules;
}

/** Requests a second of an account, region and operation; `documented` is what the service allows. */
export type RateLimit = 'off' | 'documented' | number;

/** Whether testers may steer the server, and the key that they need to. */
export interface ControlConfig {
  readonly enabled: boolean;
  readonly key: string | undefined;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used; the message is one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

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

/** Step two, decisions: what the settings mean. Files are relative to `folder`. */
export function toConfig(settings: Settings, folder: string): Config {
  const toFile = (value: string) => (value === '' ? undefined : resolve(folder, value));
  return {
    host: toHost(settings),
    port: toInteger('PORT', settings.PORT, 65_535),
    database: toDatabaseAddress(settings.DATABASE_URL, folder),
    fixtures: toFile(settings.NUMBERKIT_FIXTURES),
    credentials: toFile(settings.NUMBERKIT_CREDENTIALS),
    corsOrigins: toCors(settings.NUMBERKIT_CORS_ORIGIN),
    rateLimit: toRateLimit(settings.NUMBERKIT_RATE_LIMIT),
    control: toControl(settings),
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

const loopback = /^(localhost|127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}|::1)$/;

// Whoever can reach the server must be asked who they are, unless its owner says otherwise.
function toHost({ HOST, NUMBERKIT_CREDENTIALS, NUMBERKIT_ALLOW_ANYONE: anyone }: Settings): string {
  if (anyone !== 'yes' && anyone !== 'no') {
    throw new ConfigError(`NUMBERKIT_ALLOW_ANYONE is ${anyone}; it must be yes or no.`);
  }
  if (anyone === 'yes' && NUMBERKIT_CREDENTIALS !== '') {
    throw new ConfigError('NUMBERKIT_ALLOW_ANYONE is yes, but NUMBERKIT_CREDENTIALS is set too.');
  }
  if (loopback.test(HOST) || NUMBERKIT_CREDENTIALS !== '' || anyone === 'yes') return HOST;
  throw new ConfigError(
    `HOST is ${HOST}, which others can reach: set NUMBERKIT_CREDENTIALS to a file of credentials, or NUMBERKIT_ALLOW_ANYONE to yes.`,
  );
}

// On for oneself; where others can reach the server, only for those who know its key.
function toControl(settings: Settings): ControlConfig {
  const { HOST, NUMBERKIT_CONTROL: control, NUMBERKIT_CONTROL_KEY: key } = settings;
  if (control !== '' && control !== 'on' && control !== 'off') {
    throw new ConfigError(`NUMBERKIT_CONTROL is ${control}; it must be on or off.`);
  }
  if (/[^!-~]/.test(key)) {
    throw new ConfigError('NUMBERKIT_CONTROL_KEY must be printable ASCII without spaces.');
  }
  if (control === 'off' && key !== '') {
    throw new ConfigError('NUMBERKIT_CONTROL is off, but NUMBERKIT_CONTROL_KEY is set.');
  }
  const isSafe = loopback.test(HOST) || key !== '';
  if (control === 'on' && !isSafe) {
    throw new ConfigError(
      `NUMBERKIT_CONTROL is on and HOST is ${HOST}, which others can reach: set NUMBERKIT_CONTROL_KEY.`,
    );
  }
  return { enabled: control !== 'off' && isSafe, key: key === '' ? undefined : key };
}

function toCors(value: string): CorsOrigins | undefined {
  if (value === '') return undefined;
  const origins = toCorsOrigins(value);
  if (origins !== undefined) return origins;
  throw new ConfigError(
    `NUMBERKIT_CORS_ORIGIN is ${value}; it must be * or origins such as http://localhost:5173, with commas between them.`,
  );
}

function toRateLimit(value: string): RateLimit {
  if (value === 'off' || value === 'documented') return value;
  const perSecond = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && perSecond > 0) return perSecond;
  throw new ConfigError(
    `NUMBERKIT_RATE_LIMIT is ${value}; it must be off, documented, or requests a second above 0.`,
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
  if (scheme === 'postgres' || scheme === 'postgresql') {
    if (URL.canParse(value)) return { kind: 'postgres', url: value };
    throw new ConfigError(
      'DATABASE_URL is no URL; it must be like postgres://<user>:<password>@<host>:<port>/<database>.',
    );
  }
  throw new ConfigError(
    `DATABASE_URL begins with ${scheme}:, but must be sqlite:<file>, sqlite::memory: or postgres://<host>/<database>.`,
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
