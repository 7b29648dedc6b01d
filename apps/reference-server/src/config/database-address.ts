import { resolve } from 'node:path';
import type { DatabaseAddress } from '../storage/open-database.js';
import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';

/** The database that an address such as `sqlite:<file>` names. Files are relative to `folder`. */
export function toDatabaseAddress(settings: Settings, folder: string): DatabaseAddress {
  const { DATABASE_URL: value, names } = settings;
  if (value === 'sqlite::memory:') return { kind: 'sqlite-memory' };
  const file = /^sqlite:(?:\/\/)?(?<file>.+)$/.exec(value)?.groups?.['file'];
  if (file !== undefined) return { kind: 'sqlite-file', file: resolve(folder, file) };
  const scheme = value.split(':')[0];
  if (scheme === 'postgres' || scheme === 'postgresql') {
    if (URL.canParse(value)) return { kind: 'postgres', url: value };
    throw new ConfigError(
      `${names.DATABASE_URL} is no URL; it must be like postgres://<user>:<password>@<host>:<port>/<database>.`,
    );
  }
  throw new ConfigError(
    `${names.DATABASE_URL} begins with ${scheme}:, but must be sqlite:<file>, sqlite::memory: or postgres://<host>/<database>.`,
  );
}
