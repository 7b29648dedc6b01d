import type { Knex } from 'knex';
import {
  type Access,
  type Connection,
  codeOf,
  type Dialect,
  type StatementText,
} from './dialect.js';
import { explainSqliteError } from './sqlite-errors.js';
import { prepareSqlite } from './sqlite-file.js';

/** A file of sqlite, or memory that ends with the process. */
export type SqliteAddress =
  | { readonly kind: 'sqlite-file'; readonly file: string }
  | { readonly kind: 'sqlite-memory' };

export function createSqliteDialect(address: SqliteAddress): Dialect {
  const file = address.kind === 'sqlite-file' ? address.file : undefined;
  const connections = new Map<unknown, SqliteConnection>();
  return {
    client: 'sqlite3',
    place: file ?? 'memory',
    prepare: () => prepareSqlite(file),
    config: {
      connection: { filename: file ?? ':memory:' },
      useNullAsDefault: true,
      // One connection: sqlite has one writer, and a database in memory lives in its connection.
      pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1, afterCreate: toDurable },
    },
    isShared: false,
    readers:
      file === undefined
        ? undefined
        : {
            connection: { filename: file },
            useNullAsDefault: true,
            pool: { min: 0, max: readers, idleTimeoutMillis: 2 ** 31 - 1, afterCreate: toReader },
          },
    // A database in memory has one connection.
    concurrentReads: file === undefined ? 0 : readers,
    connectionOf: (raw) => {
      const known = connections.get(raw);
      if (known !== undefined) return known;
      if (!isRawConnection(raw)) throw new Error('knex gave no connection of sqlite3.');
      const connection = new SqliteConnection(raw);
      connections.set(raw, connection);
      return connection;
    },
    release: async () => {
      for (const connection of connections.values()) await connection.finalize();
      connections.clear();
    },
    snapshot: {},
    // JSON's values have the types already.
    givenRows: (columns) => {
      const values = Object.keys(columns).map((name, index) => `value ->> ${index} AS ${name}`);
      return `SELECT ${values.join(', ')} FROM json_each(?)`;
    },
    jsonArray: (columns) => `json_array(${columns.join(', ')})`,
    numberParameters: (sql) => sql,
    // A transaction that writes is alone in the database.
    rowLock: () => '',
    skipLocked: (query) => query,
    transactionSettings: undefined,
    listen: undefined,
    maxMigrationWait: 5000,
    explain: explainSqliteError,
    migrationLock: 'PRAGMA user_version = 0',
    renameIndexes,
    isOutage: (error) => outages.includes(codeOf(error)),
    isOfConnection: () => false,
    isTransient: (error) => ['SQLITE_BUSY', 'SQLITE_LOCKED'].includes(codeOf(error)),
  };
}

// One reads while the rows of the other are handled.
const readers = 2;

const outages = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'];

interface RawStatement {
  all<Row>(values: readonly unknown[], done: (error: Error | null, rows: Row[]) => void): void;
  finalize(done: () => void): void;
}

interface RawConnection {
  all<Row>(
    sql: string,
    values: readonly unknown[],
    done: (error: Error | null, rows: Row[]) => void,
  ): void;
  exec(sql: string, done: (error: Error | null) => void): void;
  prepare(sql: string, done: (error: Error | null) => void): RawStatement;
}

function isRawConnection(raw: unknown): raw is RawConnection {
  return (
    typeof raw === 'object' && raw !== null && 'all' in raw && 'exec' in raw && 'prepare' in raw
  );
}

// sqlite renames no index. Those without SQL belong to a primary key, and follow the table's name.
async function renameIndexes(db: Knex, table: string, prefix: string): Promise<void> {
  const indexes: { name: string; sql: string }[] = await db('sqlite_master')
    .where({ type: 'index', tbl_name: table })
    .whereNotNull('sql')
    .select('name', 'sql');
  for (const { name, sql } of indexes) {
    await db.raw('DROP INDEX ??', [name]);
    await db.raw(sql.replace(name, `${prefix}${name}`));
  }
}

class SqliteConnection implements Connection {
  readonly #raw: RawConnection;
  readonly #statements = new Map<string, Promise<RawStatement>>();

  constructor(raw: RawConnection) {
    this.#raw = raw;
  }

  // A transaction that begins by reading could not write after another process has.
  begin(access: Access): Promise<void> {
    return this.exec(access === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE');
  }

  async run<Row>({ name, sql }: StatementText, values: readonly unknown[]): Promise<Row[]> {
    const statement = name === undefined ? undefined : await this.#prepare(name, sql);
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, rows: Row[]): void =>
        error === null ? resolve(rows) : reject(error);
      if (statement === undefined) this.#raw.all<Row>(sql, values, done);
      else statement.all<Row>(values, done);
    });
  }

  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#raw.exec(sql, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  commit(): Promise<void> {
    return this.exec('COMMIT');
  }

  rollback(): Promise<void> {
    return this.exec('ROLLBACK');
  }

  /** The one connection stays: a database in memory is in it. */
  discard(): void {}

  /** sqlite closes no connection with statements that are not finalized. */
  async finalize(): Promise<void> {
    for (const prepared of this.#statements.values()) {
      const statement = await prepared;
      await new Promise<void>((resolve) => statement.finalize(resolve));
    }
    this.#statements.clear();
  }

  #prepare(name: string, sql: string): Promise<RawStatement> {
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const prepared = new Promise<RawStatement>((resolve, reject) => {
      const statement = this.#raw.prepare(sql, (error) => {
        if (error === null) return resolve(statement);
        this.#statements.delete(name);
        reject(error);
      });
    });
    this.#statements.set(name, prepared);
    return prepared;
  }
}

// Several megabytes of cache hold the upper pages of all indexes.
function toReader(
  connection: RawConnection,
  done: (error: Error | null, connection: RawConnection) => void,
): void {
  connection.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA cache_size = -8192;',
    (error) => done(error, connection),
  );
}

// WAL with FULL: a committed write survives a power cut, and readers do not wait for the writer. The
// cache (KiB when negative) keeps the upper pages of large indexes.
function toDurable(
  connection: RawConnection,
  done: (error: Error | null, connection: RawConnection) => void,
): void {
  connection.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;',
    (error) => done(error, connection),
  );
}
