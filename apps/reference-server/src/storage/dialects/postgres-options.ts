import type { ConnectionOptions } from 'node:tls';
import type { PostgresAddress } from './postgres.js';
import { readTlsOptions } from './postgres-tls.js';

/** How long a connection may take, in milliseconds, unless the address says otherwise. */
export const defaultTimeout = 5000;

const keepAliveDelay = 5000;

type DriverOptions = PostgresAddress['connection'] & {
  readonly connectionTimeoutMillis: number;
  readonly keepAlive: true;
  readonly keepAliveInitialDelayMillis: number;
  readonly ssl?: ConnectionOptions | false;
};

/** What the driver connects with; reads the files of certificates. */
export async function toDriverOptions({
  connection,
  tls,
}: PostgresAddress): Promise<DriverOptions> {
  const { connectionTimeoutMillis = defaultTimeout } = connection;
  return {
    ...connection,
    connectionTimeoutMillis,
    // Where nothing is on its way, the system notices that the other machine has vanished.
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveDelay,
    ...(tls !== undefined && { ssl: await readTlsOptions(tls) }),
  };
}
