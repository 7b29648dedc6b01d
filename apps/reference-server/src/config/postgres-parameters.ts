import { resolve } from 'node:path';
import type { PostgresAddress, PostgresSetting } from '../storage/dialects/postgres.js';
import type { PostgresTls } from '../storage/dialects/postgres-tls.js';
import { AddressProblem } from './config-error.js';
import { toPostgresSettings } from './postgres-options.js';

export interface PostgresParameters {
  readonly address: Pick<PostgresAddress, 'isPooled' | 'settings' | 'tls'>;
  readonly connection: Pick<
    PostgresAddress['connection'],
    'application_name' | 'connectionTimeoutMillis' | 'enableChannelBinding' | 'sslnegotiation'
  >;
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/** The spellings of libpq, node-postgres, Prisma and JDBC; spellings of one parameter share a name. */
const names = {
  application_name: 'application_name',
  ApplicationName: 'application_name',
  channel_binding: 'channel_binding',
  client_encoding: 'client_encoding',
  connect_timeout: 'connect_timeout',
  connectTimeout: 'connect_timeout',
  currentSchema: 'search_path',
  gssencmode: 'gssencmode',
  host: 'host',
  idle_in_transaction_session_timeout: 'idle_in_transaction_session_timeout',
  lock_timeout: 'lock_timeout',
  options: 'options',
  password: 'password',
  pgbouncer: 'pgbouncer',
  port: 'port',
  schema: 'schema',
  search_path: 'search_path',
  ssl: 'ssl',
  sslcert: 'sslcert',
  sslkey: 'sslkey',
  sslmode: 'sslmode',
  sslnegotiation: 'sslnegotiation',
  sslrootcert: 'sslrootcert',
  statement_timeout: 'statement_timeout',
  target_session_attrs: 'target_session_attrs',
  user: 'user',
} as const;

type Name = (typeof names)[keyof typeof names];
type Values = ReadonlyMap<Name, string>;

/**
 * Reads the parameters of a `postgres://` URL.
 *
 * @throws {AddressProblem} A parameter is unknown, or the server cannot honour it; the message names it.
 */
export function readPostgresParameters(
  parameters: URLSearchParams,
  folder: string,
): PostgresParameters {
  const values = toValues(parameters);
  // The client writes UTF-8, uses no GSSAPI, and needs a server that takes writes.
  requireOneOf(values, 'client_encoding', ['utf8', 'UTF8', 'utf-8', 'UTF-8']);
  requireOneOf(values, 'gssencmode', ['disable', 'prefer']);
  requireOneOf(values, 'target_session_attrs', ['any', 'read-write', 'primary']);
  const pooled = requireOneOf(values, 'pgbouncer', ['true', 'false']);
  const binding = requireOneOf(values, 'channel_binding', ['disable', 'prefer', 'require']);
  const negotiation = requireOneOf(values, 'sslnegotiation', ['postgres', 'direct']);
  const applicationName = values.get('application_name');
  const timeout = toSeconds(values.get('connect_timeout'));
  return {
    address: {
      isPooled: pooled === 'true',
      settings: toSettings(values),
      tls: toTls(values, folder),
    },
    connection: {
      ...(applicationName !== undefined && { application_name: applicationName }),
      ...(timeout !== undefined && { connectionTimeoutMillis: timeout * 1000 }),
      ...(binding !== undefined && { enableChannelBinding: binding !== 'disable' }),
      ...(negotiation !== undefined && { sslnegotiation: negotiation }),
    },
    host: values.get('host'),
    port: values.get('port'),
    user: values.get('user'),
    password: values.get('password'),
  };
}

function toValues(parameters: URLSearchParams): Values {
  const values = new Map<Name, string>();
  const known = new Map<string, Name>(Object.entries(names));
  for (const [spelling, value] of parameters) {
    const name = known.get(spelling);
    if (name === undefined) {
      const shown = /^[\w.-]{1,40}$/.test(spelling) ? `the parameter ${spelling}` : 'a parameter';
      throw new AddressProblem(
        `has ${shown}, which the server does not know; it knows ${[...known.keys()].join(', ')}.`,
      );
    }
    if (values.has(name)) throw new AddressProblem(`has the parameter ${spelling} twice.`);
    values.set(name, value);
  }
  return values;
}

function requireOneOf<Value extends string>(
  values: Values,
  name: Name,
  allowed: readonly Value[],
): Value | undefined {
  const value = values.get(name);
  const one = allowed.find((candidate) => candidate === value);
  if (value === undefined || one !== undefined) return one;
  throw new AddressProblem(`has a ${name} that is not one of ${allowed.join(', ')}.`);
}

function toSeconds(value: string | undefined): number | undefined {
  if (value === undefined || /^[1-9]\d{0,2}$/.test(value))
    return (value && Number(value)) || undefined;
  throw new AddressProblem('has a connect_timeout that is no number of seconds from 1 to 999.');
}

function toSettings(values: Values): readonly PostgresSetting[] {
  const settings: PostgresSetting[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value === undefined) return;
    if (settings.some((one) => one.name === name)) {
      throw new AddressProblem(`sets ${name} twice.`);
    }
    settings.push({ name, value });
  };
  const schema = values.get('schema');
  add('search_path', schema && `"${schema.replaceAll('"', '""')}"`);
  add('search_path', values.get('search_path'));
  add('statement_timeout', values.get('statement_timeout'));
  add('lock_timeout', values.get('lock_timeout'));
  add('idle_in_transaction_session_timeout', values.get('idle_in_transaction_session_timeout'));
  for (const { name, value } of toPostgresSettings(values.get('options') ?? '')) add(name, value);
  return settings;
}

const modes = ['disable', 'require', 'verify-ca', 'verify-full', 'no-verify'] as const;

function toTls(values: Values, folder: string): PostgresTls | undefined {
  const ssl = requireOneOf(values, 'ssl', ['true', '1', 'false', '0', 'no-verify']);
  const mode = requireOneOf(values, 'sslmode', modes);
  if (ssl !== undefined && mode !== undefined) {
    throw new AddressProblem('has both ssl and sslmode; remove one of them.');
  }
  const toFile = (name: Name) => {
    const file = values.get(name);
    return file === undefined ? undefined : resolve(folder, file);
  };
  const files = { ca: toFile('sslrootcert'), cert: toFile('sslcert'), key: toFile('sslkey') };
  const hasFiles = Object.values(files).some((file) => file !== undefined);
  if (ssl === undefined && mode === undefined && !hasFiles) return undefined;
  if (ssl === 'false' || ssl === '0' || mode === 'disable') return { verify: 'off', files: {} };
  if (ssl === 'no-verify' || mode === 'no-verify') return { verify: 'nothing', files };
  return { verify: mode === 'verify-ca' ? 'authority' : 'host', files };
}
