import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import knex, { type Knex } from 'knex';
import { DatabaseError } from './database-error.js';
import { migrationSource } from './migrations/index.js';

/** Where the data is: a file of sqlite, or memory that ends with the process. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite-file'; readonly file: string }
  | { readonly kind: 'sqlite-memory' };

/** Connects and brings the schema up to date; the caller destroys the connection. */
export async function openDatabase(address: DatabaseAddress): Promise<Knex> {
  if (address.kind === 'sqlite-file') await mkdir(dirname(address.file), { recursive: true });
  const db = knex({
    client: 'sqlite3',
    connection: { filename: address.kind === 'sqlite-file' ? address.file : ':memory:' },
    useNullAsDefault: true,
    // What goes wrong is thrown; knex would print it as well.
    log: { warn: ignore, error: ignore, deprecate: ignore, debug: ignore },
    // One connection: sqlite has one writer, and a database in memory lives in its connection.
    pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1, afterCreate: toDurable },
  });
  try {
    await db.migrate.latest({ migrationSource });
    return db;
  } catch (error) {
    await db.destroy();
    throw new DatabaseError(toSentence(address, error), { cause: error });
  }
}

function toSentence(address: DatabaseAddress, error: unknown): string {
  const name = address.kind === 'sqlite-file' ? address.file : 'memory';
  const reason = error instanceof Error ? error.message : String(error);
  return `DATABASE_URL names a database that cannot be used, ${name}: ${reason}`;
}

function ignore(): void {}

interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
}

// WAL with FULL: an answered write survives a power cut, and readers do not wait for the writer.
function toDurable(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  connection.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;',
    (error) => done(error, connection),
  );
}
