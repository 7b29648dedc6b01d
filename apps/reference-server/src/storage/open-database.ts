import knex, { type Knex } from 'knex';
import { type Dialect, explainProblem } from './dialects/dialect.js';
import { createPostgresDialect, type PostgresAddress } from './dialects/postgres.js';
import { createSqliteDialect, type SqliteAddress } from './dialects/sqlite.js';
import { DatabaseError } from './errors.js';
import { hasTables, migrate } from './migrate.js';

/** A file of sqlite, memory that ends with the process, or a PostgreSQL server. */
export type DatabaseAddress = (PostgresAddress | SqliteAddress) & {
  /** The name by which it was set, if not `DATABASE_URL`. */
  readonly setting?: string;
};

/** A database whose schema is up to date. */
export interface Database extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  readonly db: Knex;
  /** Connections that read while others write; they may be those of `db`. */
  readonly readers: Knex;
  readonly dialect: Dialect;
}

/**
 * Connects and brings the schema up to date. With `mustExist` a database without tables of Numberkit's is
 * refused instead of given them.
 */
export async function openDatabase(
  address: DatabaseAddress,
  { mustExist = false }: { readonly mustExist?: boolean } = {},
): Promise<Database> {
  const dialect = toDialect(address);
  try {
    await dialect.prepare();
  } catch (error) {
    throw toDatabaseError(dialect, error, address.setting);
  }
  const connect = (config: Omit<Knex.Config, 'client'>): Knex =>
    // Errors are thrown; knex would print them as well.
    knex({ ...config, client: dialect.client, log: silent });
  const db = connect(dialect.config);
  const readers = dialect.readers === undefined ? db : connect(dialect.readers);
  const close = async () => {
    await dialect.release();
    // The last connection of sqlite's tidies up its files, and a reader could not.
    if (readers !== db) await readers.destroy();
    await db.destroy();
  };
  try {
    if (mustExist && !(await hasTables(db, dialect))) {
      throw new Error('it has no tables of Numberkit.');
    }
    await migrate(db, dialect);
    return { db, readers, dialect, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw toDatabaseError(dialect, error, address.setting);
  }
}

function toDialect(address: DatabaseAddress): Dialect {
  return address.kind === 'postgres'
    ? createPostgresDialect(address)
    : createSqliteDialect(address);
}

/** A database that cannot be used, in one sentence: no cause beside it, which would show statements and rows. */
export function toDatabaseError(
  dialect: Dialect,
  error: unknown,
  setting = 'DATABASE_URL',
): DatabaseError {
  const reason = explainProblem(dialect, error);
  return new DatabaseError(
    `${setting} names a database that cannot be used, ${dialect.place}: ${reason}`,
  );
}

function ignore(): void {}

const silent = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };
