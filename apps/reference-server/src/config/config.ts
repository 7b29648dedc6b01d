import { resolve } from 'node:path';
import type { Rules } from '../context.js';
import type { CorsOrigins } from '../http/cors.js';
import type { HostNames } from '../http/host-check.js';
import type { RateLimit } from '../http/rate-limiter.js';
import type { DatabaseAddress } from '../storage/open-database.js';
import { type ConnectionLimits, toConnectionLimits } from './connections.js';
import { toDatabaseAddress } from './database-address.js';
import {
  type ControlConfig,
  toAllowedHosts,
  toControl,
  toCorsOrigins,
  toHost,
  toPages,
  toPublicUrl,
} from './exposure.js';
import { mustBe, toInteger, toOneOf, toSpan, toYesOrNo } from './parse.js';
import type { SettingName, Settings } from './settings.js';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The configuration of a server, with its defaults filled in. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseAddress;
  /** A file; undefined means the standard fixtures. */
  readonly fixtures: string | undefined;
  /** A file of credentials; undefined lets anyone in. */
  readonly credentials: string | undefined;
  /** The names that operations may be called by beside those of this machine; `*` for any. */
  readonly allowedHosts: HostNames;
  /** The origins whose pages may call; undefined for none. */
  readonly corsOrigins: CorsOrigins | undefined;
  readonly rateLimit: RateLimit | 'off';
  readonly connections: ConnectionLimits;
  /** The URL by which clients know the server behind a proxy. */
  readonly publicUrl: URL | undefined;
  readonly control: ControlConfig;
  /** Whether the server has pages for people: documentation and console. */
  readonly pages: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** Whether the server stops when the npm or pnpm that started it has gone. */
  readonly stopWithRunner: boolean;
  readonly rules: Rules;
}

/** Step two, values: gives the text of each setting its meaning. Files are relative to `folder`. */
export function toConfig(settings: Settings, folder: string): Config {
  const toFile = (value: string) => (value === '' ? undefined : resolve(folder, value));
  const publicUrl = toPublicUrl(settings);
  const toQuota = (name: SettingName) => toInteger(settings, name, Number.MAX_SAFE_INTEGER);
  return {
    host: toHost(settings),
    port: toInteger(settings, 'PORT', 65_535),
    database: toDatabaseAddress(settings, folder),
    fixtures: toFile(settings.NUMBERKIT_FIXTURES),
    credentials: toFile(settings.NUMBERKIT_CREDENTIALS),
    allowedHosts: toAllowedHosts(settings, publicUrl),
    corsOrigins: toCorsOrigins(settings),
    rateLimit: toRateLimit(settings),
    connections: toConnectionLimits(settings),
    publicUrl,
    control: toControl(settings),
    pages: toPages(settings),
    logLevel: toOneOf(settings, 'NUMBERKIT_LOG_LEVEL', logLevels),
    stopWithRunner: toYesOrNo(settings, 'NUMBERKIT_STOP_WITH_RUNNER'),
    rules: {
      phoneNumberQuota: toQuota('NUMBERKIT_PHONE_NUMBER_QUOTA'),
      optOutListQuota: toQuota('NUMBERKIT_OPT_OUT_LIST_QUOTA'),
      protectConfigurationQuota: toQuota('NUMBERKIT_PROTECT_CONFIGURATION_QUOTA'),
      clientTokenRetention: toSpan(settings, 'NUMBERKIT_CLIENT_TOKEN_RETENTION'),
      activationDelay: toSpan(settings, 'NUMBERKIT_ACTIVATION_DELAY'),
      releaseDelay: toSpan(settings, 'NUMBERKIT_RELEASE_DELAY'),
      callingNameDelay: toSpan(settings, 'NUMBERKIT_CALLING_NAME_DELAY'),
    },
  };
}

function toRateLimit(settings: Settings): Config['rateLimit'] {
  const { NUMBERKIT_RATE_LIMIT: value } = settings;
  if (value === 'off' || value === 'documented') return value;
  const perSecond = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && perSecond > 0) return perSecond;
  throw mustBe(settings, 'NUMBERKIT_RATE_LIMIT', 'off, documented, or requests a second above 0');
}
