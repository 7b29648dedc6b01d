import type { Client, ClientConfig } from 'pg';
import { codeOf } from './dialect.js';
import type { PostgresSetting } from './postgres.js';
import { toSettingsSql } from './postgres-connection.js';

/** A socket, as far as it is watched. */
export interface WatchedStream {
  readonly bytesRead: number;
  destroy(error: Error): void;
}

/** Watches a connection while a transaction is open on it. */
export interface SilenceWatch {
  start(): void;
  stop(): void;
}

/** How long a transaction receives nothing before its session is looked for, in milliseconds. */
const maxSilence = 3000;

/**
 * A machine that vanishes closes no connection, and TCP repeats a statement to it for a quarter of an hour. If nothing
 * arrives for a while and the session has ended, the watch fails the connection.
 *
 * @param hasEnded Finds out, after a silence of so many milliseconds, whether the session of the connection has ended.
 */
export function createSilenceWatch(
  stream: WatchedStream,
  hasEnded: (silence: number) => Promise<boolean>,
): SilenceWatch {
  let timer: NodeJS.Timeout | undefined;
  let bytes = 0;
  let since = 0;
  const listen = (): void => {
    bytes = stream.bytesRead;
    since = performance.now();
  };
  const look = async (): Promise<void> => {
    const own = timer;
    if (stream.bytesRead !== bytes) listen();
    // If it cannot be found out (a file of a certificate is missing, say), the watch goes on.
    else if (await hasEnded(performance.now() - since).catch(() => false)) {
      if (timer !== own || stream.bytesRead !== bytes) return;
      const error = new Error('The session of the connection has ended.');
      return stream.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
    }
    if (timer === own) wait();
  };
  const wait = (): void => {
    timer = setTimeout(() => void look(), maxSilence);
  };
  return {
    start: () => {
      listen();
      wait();
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** A session of PostgreSQL's; undefined behind a pooler, where each transaction may have another one. */
export interface Session {
  readonly pid: number;
  readonly began: string | null;
}

/** How long a question about a session may take once there is a connection for it, in milliseconds. */
const maxWait = 5000;

/** Asks over a connection of its own whether a session has ended. If there is no such connection, it has. */
export async function hasSessionEnded(
  config: ClientConfig,
  session: Session | undefined,
  settings: readonly PostgresSetting[],
  silence: number,
): Promise<boolean> {
  // Loaded here, since most servers have no PostgreSQL.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ ...config, query_timeout: maxWait });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (session === undefined) {
      // No statement runs longer than it may.
      const bound = await readStatementTimeout(client, settings);
      return bound > 0 && silence > bound + maxWait;
    }
    const { rowCount } = await client.query(
      'SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND backend_start IS NOT DISTINCT FROM CAST($2 AS timestamptz)',
      [session.pid, session.began],
    );
    return rowCount === 0;
  } catch (error) {
    // A database that has no room for a connection more may serve the others.
    return !codeOf(error).startsWith('53');
  } finally {
    void client.end().catch(() => undefined);
  }
}

async function readStatementTimeout(
  client: Client,
  settings: readonly PostgresSetting[],
): Promise<number> {
  await client.query('BEGIN');
  await client.query(toSettingsSql(settings, true));
  const { rows } = await client.query<{ setting: string }>(
    "SELECT setting FROM pg_settings WHERE name = 'statement_timeout'",
  );
  await client.query('ROLLBACK');
  return Number(rows[0]?.setting);
}
