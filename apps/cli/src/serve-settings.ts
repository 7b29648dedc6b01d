import type { SettingName } from '@numberkit/reference-server';

/** A setting on the command line. */
export interface SettingFlag {
  /** As commander takes it: `--port <port>`. */
  readonly flag: string;
  readonly description: string;
}

/** The flags of `numberkit serve`; the compiler requires one for each setting of the server. */
export const settingFlags: { readonly [Name in SettingName]: SettingFlag } = {
  HOST: { flag: '--host <address>', description: 'the address to listen on' },
  PORT: { flag: '--port <port>', description: 'the port; 0 takes a free one' },
  DATABASE_URL: {
    flag: '--database-url <url>',
    description: 'the database, such as sqlite:data.db or sqlite::memory:',
  },
  NUMBERKIT_LISTEN_URL: {
    flag: '--listen-url <url>',
    description: 'an address of the same PostgreSQL without a transaction pooler',
  },
  NUMBERKIT_FIXTURES: {
    flag: '--fixtures <file>',
    description: 'the contents of a new database, to which a reset returns',
  },
  NUMBERKIT_CREDENTIALS: {
    flag: '--credentials <file>',
    description: 'the callers; without it anyone may call',
  },
  NUMBERKIT_ALLOW_ANYONE: {
    flag: '--allow-anyone <yes|no>',
    description: 'whether other machines may reach a server without credentials',
  },
  NUMBERKIT_ALLOWED_HOSTS: {
    flag: '--allowed-hosts <names>',
    description: 'additional host names of a server without credentials, or *',
  },
  NUMBERKIT_PUBLIC_URL: {
    flag: '--public-url <url>',
    description: 'the URL that clients use for a server behind a proxy',
  },
  NUMBERKIT_KEEP_ALIVE: {
    flag: '--keep-alive <duration>',
    description: 'the time that a connection waits for its next request',
  },
  NUMBERKIT_CORS_ORIGIN: {
    flag: '--cors-origin <origins>',
    description: 'the origins of pages that may call, separated by commas, or *',
  },
  NUMBERKIT_RATE_LIMIT: {
    flag: '--rate-limit <limit>',
    description: 'off, documented, or requests a second',
  },
  NUMBERKIT_MAX_CONNECTIONS: {
    flag: '--max-connections <count>',
    description: 'the maximum number of open connections',
  },
  NUMBERKIT_REQUEST_TIMEOUT: {
    flag: '--request-timeout <duration>',
    description: 'the time for a whole request to arrive; PT0S for no limit',
  },
  NUMBERKIT_CONTROL: {
    flag: '--control <on|off>',
    description: 'whether the control interface is on',
  },
  NUMBERKIT_CONTROL_KEY: {
    flag: '--control-key <key>',
    description: 'the key of the control interface',
  },
  NUMBERKIT_PAGES: {
    flag: '--pages <on|off>',
    description: 'whether the server has pages for a browser: documentation and console',
  },
  NUMBERKIT_STOP_WITH_RUNNER: {
    flag: '--stop-with-runner <yes|no>',
    description: 'whether to stop when the npm or pnpm that started it has ended',
  },
  NUMBERKIT_LOG_LEVEL: {
    flag: '--log-level <level>',
    description: 'the least level that is logged, such as info or silent',
  },
  NUMBERKIT_PHONE_NUMBER_QUOTA: {
    flag: '--phone-number-quota <count>',
    description: 'the quota of leased numbers for an account in a region',
  },
  NUMBERKIT_OPT_OUT_LIST_QUOTA: {
    flag: '--opt-out-list-quota <count>',
    description: 'the quota of opt-out lists for an account in a region',
  },
  NUMBERKIT_PROTECT_CONFIGURATION_QUOTA: {
    flag: '--protect-configuration-quota <count>',
    description: 'the quota of protect configurations for an account in a region',
  },
  NUMBERKIT_CLIENT_TOKEN_RETENTION: {
    flag: '--client-token-retention <duration>',
    description: 'the time that an idempotency token is remembered',
  },
  NUMBERKIT_ACTIVATION_DELAY: {
    flag: '--activation-delay <duration>',
    description: 'the time that a leased number stays PENDING',
  },
  NUMBERKIT_RELEASE_DELAY: {
    flag: '--release-delay <duration>',
    description: 'the time that a released number stays DISASSOCIATING',
  },
  NUMBERKIT_CALLING_NAME_DELAY: {
    flag: '--calling-name-delay <duration>',
    description: 'the time that a change of a calling name takes',
  },
};

/** The flags with their settings. */
export const settingFlagList: readonly (SettingFlag & { readonly setting: SettingName })[] =
  toNames(settingFlags).map((setting) => ({ setting, ...settingFlags[setting] }));

function toNames<Name extends string>(record: { readonly [Each in Name]: unknown }): Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
