import { resolve } from 'node:path';
import type { SqliteAddress } from '../storage/dialects/sqlite.js';
import type { DatabaseAddress } from '../storage/open-database.js';
import { AddressProblem, ConfigError } from './config-error.js';
import { toPostgresAddress } from './postgres-address.js';
import type { Settings } from './settings.js';

const forms =
  'sqlite:<file>, sqlite::memory: or postgres://<user>:<password>@<host>:<port>/<database>';

/** The database of the settings. Files are relative to `folder`. */
export function toDatabaseAddress(settings: Settings, folder: string): DatabaseAddress {
  const setting = settings.names.DATABASE_URL;
  const read = named(setting, () => readAddress(settings.DATABASE_URL, folder));
  const address = setting === 'DATABASE_URL' ? read : { ...read, setting };
  if (settings.NUMBERKIT_LISTEN_URL === '') return address;
  return withDirect(address, settings, folder);
}

/** Adds the way by which a process listens to others on the database. */
function withDirect(address: DatabaseAddress, settings: Settings, folder: string): DatabaseAddress {
  const setting = settings.names.NUMBERKIT_LISTEN_URL;
  if (address.kind !== 'postgres') {
    throw new ConfigError(
      `${setting} is set, but ${settings.names.DATABASE_URL} names no PostgreSQL, whose processes alone listen to each other; remove it.`,
    );
  }
  if (settings.NUMBERKIT_CONTROL === 'off') {
    throw new ConfigError(
      `${setting} is set, but ${settings.names.NUMBERKIT_CONTROL} is off: processes listen to each other only for what testers control; remove it.`,
    );
  }
  const direct = named(setting, () => readAddress(settings.NUMBERKIT_LISTEN_URL, folder));
  if (direct.kind !== 'postgres') {
    throw new ConfigError(`${setting} must name a PostgreSQL: postgres://….`);
  }
  return { ...address, direct: { address: direct, setting } };
}

/** Begins the message of a problem of an address with its setting. */
function named<Address>(setting: string, read: () => Address): Address {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AddressProblem)) throw error;
    throw new ConfigError(`${setting} ${error.message}`);
  }
}

function readAddress(value: string, folder: string): DatabaseAddress {
  const { scheme = '', rest = '' } =
    /^(?<scheme>[a-z][a-z0-9+.-]*):(?<rest>.*)$/is.exec(value)?.groups ?? {};
  switch (scheme.toLowerCase()) {
    case 'sqlite':
      return toSqliteAddress(rest, folder);
    case 'postgres':
    case 'postgresql':
      return toPostgresAddress(value, folder);
    case 'file':
    case 'sqlite3':
      throw new AddressProblem(`begins with ${scheme}:, but a file is written sqlite:<file>.`);
    case 'jdbc':
      throw new AddressProblem('begins with jdbc:, which only Java reads: leave that away.');
    default:
      // The text before the colon may be a user, and what follows a password.
      throw new AddressProblem(
        rest.startsWith('//')
          ? `begins with ${scheme}:, but must be ${forms}.`
          : `must be ${forms}.`,
      );
  }
}

/** @param rest The text behind `sqlite:`. */
function toSqliteAddress(rest: string, folder: string): SqliteAddress {
  const file = rest.replace(/^\/\//, '');
  if (/^\/?:memory:$/.test(file)) return { kind: 'sqlite-memory' };
  if (file === '' || file.startsWith(':memory:')) {
    throw new AddressProblem('names no file; it must be sqlite:<file> or sqlite::memory:.');
  }
  if (file.includes('?')) {
    throw new AddressProblem(
      'has parameters behind a file of sqlite, which has none; a file cannot have a ? in its name.',
    );
  }
  return { kind: 'sqlite-file', file: resolve(folder, file) };
}
