import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isRecord } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import type { Config } from '../config/config.js';
import { toDuration } from '../duration.js';
import type { DefaultScope } from '../identity/authenticate.js';
import type { ControlState } from './control-state.js';

export interface ServerFactsOptions extends Pick<Config, 'rateLimit' | 'rules'> {
  readonly startedAt: Date;
  readonly state: Pick<ControlState, 'id' | 'isShared'>;
  readonly database: Pick<Config['database'], 'kind'>;
  readonly defaultScope: DefaultScope;
  readonly hasControlKey: boolean;
  readonly hasCredentials: boolean;
}

/** The facts of the server, without secrets, files and addresses. */
export function toServerFacts(options: ServerFactsOptions): schemas.ServerFacts {
  const { state, startedAt, database, defaultScope, rateLimit, rules } = options;
  return {
    version: readVersion(),
    startId: state.id,
    startedAt,
    database: database.kind === 'postgres' ? 'postgresql' : 'sqlite',
    shared: state.isShared,
    controlKey: options.hasControlKey,
    credentials: options.hasCredentials,
    defaultScope: defaultScope.get(),
    rateLimit: String(rateLimit),
    quotas: {
      phoneNumbers: rules.phoneNumberQuota,
      optOutLists: rules.optOutListQuota,
      protectConfigurations: rules.protectConfigurationQuota,
    },
    delays: {
      activation: toDuration(rules.activationDelay),
      callingName: toDuration(rules.callingNameDelay),
      clientTokenRetention: toDuration(rules.clientTokenRetention),
      release: toDuration(rules.releaseDelay),
    },
  };
}

/** A new id of a start: ids of two starts differ with certainty enough for a journal to tell them apart. */
export function newStartId(): string {
  return randomBytes(5).toString('hex');
}

let version: string | undefined;

/** The version of the server. */
export function readVersion(): string {
  version ??= toVersion(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}

function toVersion(text: string): string {
  const json: unknown = JSON.parse(text);
  return isRecord(json) ? String(json['version']) : '';
}
