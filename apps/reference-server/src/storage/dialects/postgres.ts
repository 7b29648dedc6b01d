import type { Knex } from 'knex';
import { type Connection, codeOf, type Dialect, type StatementText } from './dialect.js';

/** A PostgreSQL server and a database in it, as a `postgres://` URL. */
export interface PostgresAddress {
  readonly kind: 'postgres';
  readonly url: string;
}

export function createPostgresDialect({ url }: PostgresAddress): Dialect {
  // Works of one transaction send their statements without waiting for each other's answers.
  const connection = { connectionString: url, connectionTimeoutMillis: 5000, pipeline: true };
  const connections = new WeakMap<object, Connection>();
  return {
    client: 'pg',
    place: toPlace(url),
    prepare: async () => undefined,
    config: {
      connection,
      acquireConnectionTimeout: 10_000,
      pool: { min: 0, max: 4, afterCreate: toBounded },
    },
    connectionOf: (raw) => {
      if (!isRawConnection(raw)) throw new Error('knex gave no connection of pg.');
      const known = connections.get(raw) ?? toConnection(raw);
      connections.set(raw, known);
      return known;
    },
    release: async () => undefined,
    begin: (exclusive) => {
      const lock = exclusive ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
      return `BEGIN; SELECT ${lock}(${writers})`;
    },
    givenRows: (columns) => {
      const values = Object.entries(columns).map(
        ([name, type], index) => `CAST(value ->> ${index} AS ${type}) AS ${name}`,
      );
      return `SELECT ${values.join(', ')} FROM json_array_elements(CAST($1 AS json))`;
    },
    rowLock: (table) => `FOR UPDATE OF ${table}`,
    snapshot: { isolationLevel: 'repeatable read', readOnly: true },
    migrationLock: `SELECT pg_advisory_xact_lock(${migrations})`,
    renameIndexes,
    isTransient: (error) => transient.includes(codeOf(error)),
    isOutage: (error) => outages.test(codeOf(error)),
  };
}

// Any two numbers that others who share the database are unlikely to choose.
const writers = 7_305_196_480_001;
const migrations = 7_305_196_480_002;

// serialization_failure, deadlock_detected, lock_not_available.
const transient: readonly string[] = ['40001', '40P01', '55P03'];

// Classes of connection, resources, operator and system; and a database that may only be read.
const outages = /^(08|53|57|58|25006$)/;

interface RawConnection {
  /** knex gives a connection that has ended to nobody. */
  end(): void;
  query<Row>(
    query: { name: string; text: string; values: readonly unknown[] } | string,
    done: (error: Error | null, result: { rows: Row[]; command: string }) => void,
  ): void;
}

function isRawConnection(raw: unknown): raw is RawConnection {
  return typeof raw === 'object' && raw !== null && 'query' in raw;
}

function toConnection(raw: RawConnection): Connection {
  return {
    run: <Row>({ name, sql }: StatementText, values: readonly unknown[]) =>
      new Promise<Row[]>((resolve, reject) => {
        raw.query<Row>({ name, text: sql, values }, (error, result) =>
          error ? reject(error) : resolve(result.rows),
        );
      }),
    commit: () =>
      new Promise((resolve, reject) => {
        raw.query('COMMIT', (error, result) => {
          if (error) return reject(error);
          // PostgreSQL undoes a transaction in which a statement has failed, and says so here alone.
          if (result.command !== 'COMMIT') return reject(new Error('The transaction was undone.'));
          resolve();
        });
      }),
    discard: () => raw.end(),
    exec: (sql) =>
      new Promise((resolve, reject) => {
        raw.query(sql, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

// A process that hangs in a transaction must not hold up the others for ever.
function toBounded(
  connection: RawConnection,
  done: (error: Error | null, connection: RawConnection) => void,
): void {
  connection.query(
    "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '10s'; SET statement_timeout = '30s'",
    (error) => done(error, connection),
  );
}

async function renameIndexes(db: Knex, table: string, prefix: string): Promise<void> {
  const names: string[] = await db('pg_indexes')
    .where({ tablename: table })
    .whereRaw('schemaname = current_schema()')
    .pluck('indexname');
  for (const name of names) {
    await db.raw('ALTER INDEX ?? RENAME TO ??', [name, `${prefix}${name}`]);
  }
}

function toPlace(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
