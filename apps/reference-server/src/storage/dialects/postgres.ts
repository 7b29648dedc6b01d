import type { Knex } from 'knex';
import { type Connection, codeOf, type Dialect } from './dialect.js';
import {
  createPostgresConnection,
  isBehindPooler,
  isRawConnection,
  query,
  type RawConnection,
  toSettingsSql,
} from './postgres-connection.js';
import { explainPostgresError } from './postgres-errors.js';
import { type PostgresTls, readTlsOptions } from './postgres-tls.js';

/** A setting of PostgreSQL's, as `SET` takes it. */
export interface PostgresSetting {
  readonly name: string;
  readonly value: string;
}

/** A PostgreSQL server and a database in it. */
export interface PostgresAddress {
  readonly kind: 'postgres';
  /** The host and database in a sentence, without a password. */
  readonly place: string;
  /** What the driver connects with. */
  readonly connection: {
    readonly database: string;
    readonly host?: string;
    readonly port?: number;
    readonly user?: string;
    readonly password?: () => string;
    readonly application_name?: string;
    readonly connectionTimeoutMillis?: number;
    readonly enableChannelBinding?: boolean;
    readonly sslnegotiation?: 'direct' | 'postgres';
  };
  /** Undefined leaves it to the driver. */
  readonly tls: PostgresTls | undefined;
  /** The settings of every transaction. */
  readonly settings: readonly PostgresSetting[];
  /** Whether a transaction pooler is known to stand between; if not, each connection finds out. */
  readonly isPooled: boolean;
}

// A process that hangs in a transaction must not hold up the others forever.
const bounds: readonly PostgresSetting[] = [
  { name: 'lock_timeout', value: '10s' },
  { name: 'idle_in_transaction_session_timeout', value: '10s' },
  { name: 'statement_timeout', value: '30s' },
];

export function createPostgresDialect(address: PostgresAddress): Dialect {
  const { connectionTimeoutMillis = 5000 } = address.connection;
  const settings = [...bounds, ...address.settings];
  const connections = new WeakMap<object, Connection>();
  const prepareConnection = async (raw: RawConnection): Promise<void> => {
    const isPooled = address.isPooled || (await isBehindPooler(raw));
    if (!isPooled) await query(raw, toSettingsSql(settings, false));
    connections.set(raw, createPostgresConnection(raw, settings, isPooled));
  };
  return {
    client: 'pg',
    place: address.place,
    prepare: async () => undefined,
    config: {
      connection: async () => ({
        ...address.connection,
        connectionTimeoutMillis,
        ...(address.tls !== undefined && { ssl: await readTlsOptions(address.tls) }),
        // Units of one transaction send their statements without waiting for each other's results.
        pipeline: true,
      }),
      acquireConnectionTimeout: connectionTimeoutMillis + 5000,
      pool: {
        min: 0,
        max: 4,
        afterCreate: (
          raw: RawConnection,
          done: (error: Error | null, raw: RawConnection) => void,
        ) => {
          prepareConnection(raw).then(
            () => done(null, raw),
            (error) => done(error, raw),
          );
        },
      },
    },
    readers: undefined,
    concurrentReads: 2,
    connectionOf: (raw) => {
      const connection = isRawConnection(raw) ? connections.get(raw) : undefined;
      if (connection === undefined) throw new Error('knex gave no connection of pg.');
      return connection;
    },
    release: async () => undefined,
    givenRows: (columns) => {
      const values = Object.entries(columns).map(
        ([name, type], index) => `CAST(value ->> ${index} AS ${type}) AS ${name}`,
      );
      return `SELECT ${values.join(', ')} FROM jsonb_array_elements(CAST($1 AS jsonb))`;
    },
    jsonArray: (columns) => `CAST(json_build_array(${columns.join(', ')}) AS text)`,
    numberParameters: (sql) => {
      let count = 0;
      return sql.replaceAll('?', () => {
        count += 1;
        return `$${count}`;
      });
    },
    rowLock: (table) => `FOR UPDATE OF ${table}`,
    skipLocked: (query) => query.forUpdate().skipLocked(),
    snapshot: { isolationLevel: 'repeatable read', readOnly: true },
    transactionSettings: toSettingsSql(settings, true),
    migrationLock: `SELECT pg_advisory_xact_lock(${migrations})`,
    renameIndexes,
    // Another process may be migrating many rows.
    maxMigrationWait: 30_000,
    explain: (error) => explainPostgresError(error, address),
    isTransient: (error) => transient.includes(codeOf(error)),
    isOutage: (error) => outages.test(codeOf(error)),
  };
}

// Any number that other programs on the database are unlikely to choose.
const migrations = 7_305_196_480_002;

// serialization_failure, deadlock_detected, lock_not_available.
const transient: readonly string[] = ['40001', '40P01', '55P03'];

// The classes of connection, resources, operator and system, and a database that may only be read.
const outages = /^(08|53|57|58|25006$)/;

async function renameIndexes(db: Knex, table: string, prefix: string): Promise<void> {
  const names: string[] = await db('pg_indexes')
    .where({ tablename: table })
    .whereRaw('schemaname = current_schema()')
    .pluck('indexname');
  for (const name of names) {
    await db.raw('ALTER INDEX ?? RENAME TO ??', [name, `${prefix}${name}`]);
  }
}
