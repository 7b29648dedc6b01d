import type { Access, Connection, StatementText } from './dialect.js';
import type { PostgresSetting } from './postgres.js';
import type { Session, SilenceWatch, WatchedStream } from './postgres-silence.js';

/** A client of the driver's, as far as it is used. */
export interface RawConnection {
  /** The number of the server's process, as the server or a pooler named it. */
  readonly processID: number | null;
  readonly connection: { readonly stream: WatchedStream };
  /** knex does not use a connection with this again. */
  __knex__disposed?: unknown;
  end(): void;
  on(event: 'notice', listener: (notice: { readonly code?: string | undefined }) => void): unknown;
  query<Row>(
    query: { name?: string; text: string; values: readonly unknown[] } | string,
    done: (error: Error | null, result: { rows: Row[]; command: string }) => void,
  ): void;
}

export function isRawConnection(raw: unknown): raw is RawConnection {
  return typeof raw === 'object' && raw !== null && 'query' in raw && 'processID' in raw;
}

/** SQL that makes settings, for the session or, if `isLocal`, for the transaction. */
export function toSettingsSql(settings: readonly PostgresSetting[], isLocal: boolean): string {
  const calls = settings.map(
    ({ name, value }) => `set_config(${toLiteral(name)}, ${toLiteral(value)}, ${isLocal})`,
  );
  return `SELECT ${calls.join(', ')}`;
}

function toLiteral(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/**
 * The session of a connection; undefined if a pooler stands between. It names a process that PostgreSQL does not have,
 * since the one behind it may change with each transaction.
 */
export async function readSession(raw: RawConnection): Promise<Session | undefined> {
  const [row] = await query<Session>(
    raw,
    `SELECT pid, CAST(backend_start AS text) AS began FROM pg_stat_activity
    WHERE pid = pg_backend_pid()`,
  );
  return row?.pid === raw.processID ? row : undefined;
}

export function query<Row>(raw: RawConnection, sql: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    raw.query<Row>(sql, (error, result) => (error ? reject(error) : resolve(result.rows)));
  });
}

// Any number that other programs on the database are unlikely to choose.
const writers = 7_305_196_480_001;

/**
 * The beginning of a transaction, with its own settings. One that reads is READ WRITE too, which a standby refuses: its
 * rows may be older than those that a client has seen.
 */
const openings: { readonly [One in Access]: (settings: string) => string } = {
  read: (own) => `BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE${own}`,
  write: (own) => `BEGIN${own}; SELECT pg_advisory_xact_lock_shared(${writers})`,
  exclusive: (own) => `BEGIN${own}; SELECT pg_advisory_xact_lock(${writers})`,
  beside: (own) => `BEGIN${own}`,
  relaxed: (own) => `BEGIN${own}; SET LOCAL synchronous_commit TO OFF`,
};

export interface PostgresConnectionOptions {
  readonly settings: readonly PostgresSetting[];
  readonly isPooled: boolean;
  readonly watch: SilenceWatch;
  readonly onDiscard: () => void;
}

/**
 * One connection. Behind a pooler each transaction may be in another session: it brings its settings with it,
 * and its statements have no names, since a session knows only the names that were prepared in it.
 */
export function createPostgresConnection(
  raw: RawConnection,
  { settings, isPooled, watch, onDiscard }: PostgresConnectionOptions,
): Connection {
  const own = isPooled ? `; ${toSettingsSql(settings, true)}` : '';
  let hasWarned = false;
  raw.on('notice', ({ code = '' }) => {
    hasWarned ||= code.startsWith('01');
  });
  return {
    begin: async (access) => {
      watch.start();
      await query(raw, openings[access](own));
    },
    run: <Row>({ name, sql }: StatementText, values: readonly unknown[]) =>
      new Promise<Row[]>((resolve, reject) => {
        const isNamed = name !== undefined && !isPooled;
        const text = { ...(isNamed && { name }), text: sql, values };
        raw.query<Row>(text, (error, result) => (error ? reject(error) : resolve(result.rows)));
      }),
    commit: () =>
      new Promise((resolve, reject) => {
        hasWarned = false;
        raw.query('COMMIT', (error, result) => {
          if (error) return reject(error);
          // PostgreSQL rolls back a transaction in which a statement has failed, and reports it only here.
          if (result.command !== 'COMMIT') return reject(new Error('The transaction was undone.'));
          // Somebody has canceled the wait for a standby: it is committed, but may be lost with this server.
          if (hasWarned) return reject(new Error('No standby has confirmed the commit.'));
          watch.stop();
          resolve();
        });
      }),
    rollback: async () => {
      await query(raw, 'ROLLBACK').finally(watch.stop);
    },
    discard: () => {
      // Until it has ended, the pool would give it to the next transaction.
      raw.__knex__disposed = true;
      raw.end();
      onDiscard();
    },
    exec: async (sql) => void (await query(raw, sql)),
  };
}
