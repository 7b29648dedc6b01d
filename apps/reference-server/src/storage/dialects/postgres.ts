import type { Knex } from 'knex';
import { type Connection, codeOf, type Dialect } from './dialect.js';
import {
  createPostgresConnection,
  isRawConnection,
  query,
  type RawConnection,
  readSession,
  toSettingsSql,
} from './postgres-connection.js';
import { explainPostgresError, isConnectionLost } from './postgres-errors.js';
import { openPostgresListener } from './postgres-listener.js';
import { defaultTimeout, toDriverOptions } from './postgres-options.js';
import { createSilenceWatch, hasSessionEnded } from './postgres-silence.js';
import type { PostgresTls } from './postgres-tls.js';

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
  /** A way to the same database without a transaction pooler. */
  readonly direct?: { readonly address: PostgresAddress; readonly setting: string };
}

// A process that hangs in a transaction must not hold up the others forever.
const bounds: readonly PostgresSetting[] = [
  { name: 'lock_timeout', value: '10s' },
  { name: 'idle_in_transaction_session_timeout', value: '10s' },
  { name: 'statement_timeout', value: '30s' },
];

/** In milliseconds: a name of the server's that leads elsewhere is followed. */
const maxConnectionAge = 600_000;

export function createPostgresDialect(address: PostgresAddress): Dialect {
  const { connectionTimeoutMillis = defaultTimeout } = address.connection;
  const settings = [...bounds, ...address.settings];
  const made = new WeakMap<object, { connection: Connection; generation: number }>();
  let generation = 0;
  const prepareConnection = async (raw: RawConnection): Promise<void> => {
    const own = generation;
    const found = await readSession(raw);
    const session = address.isPooled ? undefined : found;
    if (session !== undefined) await query(raw, toSettingsSql(settings, false));
    const watch = createSilenceWatch(raw.connection.stream, async (silence) =>
      hasSessionEnded(await toDriverOptions(address), session, settings, silence),
    );
    const connection = createPostgresConnection(raw, {
      settings,
      isPooled: session === undefined,
      watch,
      // An error of this connection may come to those that were made before it, too.
      onDiscard: () => {
        generation = Math.max(generation, own + 1);
      },
    });
    made.set(raw, { connection, generation: own });
  };
  return {
    client: 'pg',
    place: address.place,
    prepare: async () => undefined,
    config: {
      connection: async () => ({
        ...(await toDriverOptions(address)),
        // Units of one transaction send their statements without waiting for each other's results.
        pipeline: true,
      }),
      acquireConnectionTimeout: connectionTimeoutMillis + 5000,
      pool: {
        min: 0,
        max: 4,
        maxConnectionLifetimeMillis: maxConnectionAge,
        validate: (raw: object) => made.get(raw)?.generation === generation,
        afterCreate: (
          raw: RawConnection,
          done: (error: Error | null, raw: RawConnection) => void,
        ) => {
          prepareConnection(raw).then(
            () => done(null, raw),
            (error) => {
              // The pool does not have it yet, so that nothing else closes it.
              raw.end();
              done(error, raw);
            },
          );
        },
      },
    },
    isShared: true,
    readers: undefined,
    concurrentReads: 2,
    connectionOf: (raw) => {
      const known = isRawConnection(raw) ? made.get(raw) : undefined;
      if (known === undefined) throw new Error('knex gave no connection of pg.');
      return known.connection;
    },
    release: async () => undefined,
    listen: (options) => openPostgresListener(address.direct?.address ?? address, options),
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
    isOutage: (error) => outages.test(codeOf(error)) || isConnectionLost(error),
    isOfConnection: (error) => ofConnection.test(codeOf(error)) || isConnectionLost(error),
  };
}

// Any number that other programs on the database are unlikely to choose.
const migrations = 7_305_196_480_002;

// serialization_failure, deadlock_detected, lock_not_available.
const transient: readonly string[] = ['40001', '40P01', '55P03'];

// The classes of connection, resources, operator and system, and a database that may only be read.
const outages = /^(08|53|57|58|25006$|25P03$)/;

// A session that was ended, one of a server that may only be read (as a standby says in two ways), and statements
// that were prepared before a table changed, which have the code of the second way.
const ofConnection = /^(08|57P0|25006$|25P03$|0A000$)/;

async function renameIndexes(db: Knex, table: string, prefix: string): Promise<void> {
  const names: string[] = await db('pg_indexes')
    .where({ tablename: table })
    .whereRaw('schemaname = current_schema()')
    .pluck('indexname');
  for (const name of names) {
    await db.raw('ALTER INDEX ?? RENAME TO ??', [name, `${prefix}${name}`]);
  }
}
