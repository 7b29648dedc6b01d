import type { SettingName } from '@numberkit/reference-server';

/** How a setting is given on the command line. */
export interface SettingFlag {
  /** As commander takes it: `--port <port>`. */
  readonly flag: string;
  readonly description: string;
}

/** The flags of `numberkit serve`; the compiler asks for one for each setting of the server. */
export const settingFlags: { readonly [Name in SettingName]: SettingFlag } = {
  HOST: { flag: '--host <address>', description: 'the address to listen on' },
  PORT: { flag: '--port <port>', description: 'the port; 0 takes a free one' },
  DATABASE_URL: {
    flag: '--database-url <url>',
    description: 'the database, such as sqlite:data.db or sqlite::memory:',
  },
  NUMBERKIT_FIXTURES: {
    flag: '--fixtures <file>',
    description: 'what a new database starts with, and a reset goes back to',
  },
  NUMBERKIT_CREDENTIALS: {
    flag: '--credentials <file>',
    description: 'who may call; without it anyone may',
  },
  NUMBERKIT_ALLOW_ANYONE: {
    flag: '--allow-anyone <yes|no>',
    description: 'whether others may reach a server without credentials',
  },
  NUMBERKIT_ALLOWED_HOSTS: {
    flag: '--allowed-hosts <names>',
    description: 'further names that a server without credentials may be called by, or *',
  },
  NUMBERKIT_PUBLIC_URL: {
    flag: '--public-url <url>',
    description: 'the URL by which clients know the server behind a proxy',
  },
  NUMBERKIT_KEEP_ALIVE: {
    flag: '--keep-alive <duration>',
    description: 'how long a connection may wait for its next request',
  },
  NUMBERKIT_CORS_ORIGIN: {
    flag: '--cors-origin <origins>',
    description: 'the origins whose pages may call, with commas between, or *',
  },
  NUMBERKIT_RATE_LIMIT: {
    flag: '--rate-limit <limit>',
    description: 'off, documented, or requests a second',
  },
  NUMBERKIT_MAX_CONNECTIONS: {
    flag: '--max-connections <count>',
    description: 'how many connections may be open at a time',
  },
  NUMBERKIT_REQUEST_TIMEOUT: {
    flag: '--request-timeout <duration>',
    description: 'how long a whole request may take to arrive; PT0S for no limit',
  },
  NUMBERKIT_CONTROL: {
    flag: '--control <on|off>',
    description: 'whether the server can be steered',
  },
  NUMBERKIT_CONTROL_KEY: {
    flag: '--control-key <key>',
    description: 'the key that steering needs',
  },
  NUMBERKIT_STOP_WITH_RUNNER: {
    flag: '--stop-with-runner <yes|no>',
    description: 'whether to stop when the npm or pnpm that started it has gone',
  },
  NUMBERKIT_LOG_LEVEL: {
    flag: '--log-level <level>',
    description: 'what is logged, such as info or silent',
  },
  NUMBERKIT_PHONE_NUMBER_QUOTA: {
    flag: '--phone-number-quota <count>',
    description: 'how many numbers an account may lease in a region',
  },
  NUMBERKIT_CLIENT_TOKEN_RETENTION: {
    flag: '--client-token-retention <duration>',
    description: 'how long an idempotency token is remembered',
  },
  NUMBERKIT_ACTIVATION_DELAY: {
    flag: '--activation-delay <duration>',
    description: 'how long a leased number stays PENDING',
  },
  NUMBERKIT_CALLING_NAME_DELAY: {
    flag: '--calling-name-delay <duration>',
    description: 'how long a change of a calling name takes',
  },
};

/** The flags with the setting that each is for. */
export const settingFlagList: readonly (SettingFlag & { readonly setting: SettingName })[] =
  toNames(settingFlags).map((setting) => ({ setting, ...settingFlags[setting] }));

function toNames<Name extends string>(record: { readonly [Each in Name]: unknown }): Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
