import { type Listener, type ListenerOptions, PooledError } from './dialect.js';
import type { PostgresAddress } from './postgres.js';
import { isRawConnection, readSession } from './postgres-connection.js';
import { toDriverOptions } from './postgres-options.js';

/**
 * Listens on a connection that does nothing else.
 *
 * @throws {PooledError} A transaction pooler stands between: notifications would come to any client of it, or to none.
 */
export async function openPostgresListener(
  address: PostgresAddress,
  { channel, onNotification, onLost }: ListenerOptions,
): Promise<Listener> {
  // Loaded here, since most servers have no PostgreSQL.
  const { default: pg } = await import('pg');
  const options = await toDriverOptions(address);
  // The timeout of queries is for `LISTEN`: a machine that vanishes before it answers would keep the start waiting.
  const client = new pg.Client({ ...options, query_timeout: options.connectionTimeoutMillis });
  let isOpen = false;
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    onLost();
  };
  const close = async () => {
    isOpen = false;
    const ended = client.end().catch(() => undefined);
    // A machine that has vanished confirms no end; the system would repeat the goodbye for a quarter of an hour.
    client.connection.stream.destroy();
    await ended;
  };
  client.on('error', end).on('end', end);
  client.on('notification', ({ payload = '' }) => onNotification(payload));
  try {
    await client.connect();
    if (address.isPooled || (await isPooled(client))) {
      throw new PooledError('Notifications do not come through a transaction pooler.');
    }
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    isOpen = true;
    return { [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function isPooled(client: object): Promise<boolean> {
  return isRawConnection(client) && (await readSession(client)) === undefined;
}
