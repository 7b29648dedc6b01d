import { resolve } from 'node:path';
import type { Rules } from '../context.js';
import type { CorsOrigins } from '../http/cors.js';
import type { HostNames } from '../http/host-check.js';
import type { DatabaseAddress } from '../storage/open-database.js';
import { toAllowedHosts } from './allowed-hosts.js';
import { type ConnectionLimits, toConnectionLimits } from './connections.js';
import { type ControlConfig, toControl } from './control.js';
import { toCors } from './cors.js';
import { toDatabaseAddress } from './database-address.js';
import { toSpan } from './duration.js';
import { toHost } from './host.js';
import { toInteger } from './integer.js';
import { type LogLevel, toLogLevel } from './log-level.js';
import { toPublicUrl } from './public-url.js';
import { type RateLimit, toRateLimit } from './rate-limit.js';
import type { Settings } from './settings.js';
import { toYesOrNo } from './yes-or-no.js';

/** What the server was told to do. */
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
  readonly rateLimit: RateLimit;
  readonly connections: ConnectionLimits;
  /** The URL by which clients know the server behind a proxy, for signatures. */
  readonly publicUrl: URL | undefined;
  readonly control: ControlConfig;
  readonly logLevel: LogLevel;
  /** Whether the server stops when the npm or pnpm that started it has gone. */
  readonly stopWithRunner: boolean;
  readonly rules: Rules;
}

/** Step two, decisions: what the settings mean. Files are relative to `folder`. */
export function toConfig(settings: Settings, folder: string): Config {
  const toFile = (value: string) => (value === '' ? undefined : resolve(folder, value));
  const publicUrl = toPublicUrl(settings);
  return {
    host: toHost(settings),
    port: toInteger(settings, 'PORT', 65_535),
    database: toDatabaseAddress(settings, folder),
    fixtures: toFile(settings.NUMBERKIT_FIXTURES),
    credentials: toFile(settings.NUMBERKIT_CREDENTIALS),
    allowedHosts: toAllowedHosts(settings, publicUrl),
    corsOrigins: toCors(settings),
    rateLimit: toRateLimit(settings),
    connections: toConnectionLimits(settings),
    publicUrl,
    control: toControl(settings),
    logLevel: toLogLevel(settings),
    stopWithRunner: toYesOrNo(settings, 'NUMBERKIT_STOP_WITH_RUNNER'),
    rules: {
      phoneNumberQuota: toInteger(
        settings,
        'NUMBERKIT_PHONE_NUMBER_QUOTA',
        Number.MAX_SAFE_INTEGER,
      ),
      clientTokenRetention: toSpan(settings, 'NUMBERKIT_CLIENT_TOKEN_RETENTION'),
      activationDelay: toSpan(settings, 'NUMBERKIT_ACTIVATION_DELAY'),
      callingNameDelay: toSpan(settings, 'NUMBERKIT_CALLING_NAME_DELAY'),
    },
  };
}
