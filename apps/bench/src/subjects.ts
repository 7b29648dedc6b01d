import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFreePort } from '@numberkit/test-support';
import { readNodeOptions } from '@numberkit/test-support/node-options';
import { startPgbouncer } from '@numberkit/test-support/pgbouncer';
import type { PostgresServer } from '@numberkit/test-support/postgres';
import { createCalls, inventorySize, protectConfigurationId, toInventoryNumber } from './call.js';
import { type Child, startChild } from './start-child.js';

/** A subject that runs, in one process or several. */
export interface Running extends AsyncDisposable {
  readonly children: readonly Child[];
  /** From the start of the process to its first response, in milliseconds. */
  readonly firstResponse: number;
}

/** Where subjects store their data. */
export interface Place {
  readonly folder: string;
  readonly postgres: PostgresServer;
}

export type Start = (place: Place) => Promise<Running>;

const address = /listens on (http:\S+)/;
const fileOf = (url: string): string => fileURLToPath(new URL(url, import.meta.url));
const serverMain = fileOf('../../reference-server/dist/main.js');
const startMain = fileOf('../../../packages/start/src/start.mjs');

/** The floor on a new file of sqlite. */
export const startFloorSqlite: Start = ({ folder }) =>
  run([
    () => startChild([fileOf('floor-sqlite.js'), join(folder, `${randomUUID()}.db`)], {}, address),
  ]);

/** The floor on a new database of PostgreSQL. */
export const startFloorPostgres: Start = async ({ postgres }) => {
  const url = await createDatabase(postgres);
  return run([() => startChild([fileOf('floor-postgres.js'), url], {}, address)]);
};

/** The floor of pages: it has them by path, in a file. */
export const startFloorPages =
  (pages: object): Start =>
  async ({ folder }) => {
    const file = join(folder, `${randomUUID()}.json`);
    await writeFile(file, JSON.stringify(pages));
    return run([() => startChild([fileOf('floor-pages.js'), file], {}, address)]);
  };

/** Settings of the server's, by the names of their environment variables. */
type Settings = Readonly<Record<string, string>>;

/** The reference server on an existing database, in several processes. */
export const startServers =
  (database: string, count: number, settings: Settings = {}): Start =>
  async ({ folder }) => {
    const server = await prepareServer(folder, database, { settings });
    return run(Array.from({ length: count }, () => server));
  };

/** The reference server on an existing database. */
export const startServer = (database: string): Start => startServers(database, 1);

/** The reference server on a new file of sqlite. */
export const startSqlite: Start = (place) =>
  startServer(`sqlite:${join(place.folder, `${randomUUID()}.db`)}`)(place);

/** The reference server as `start` runs it in a built clone, from its bundle. */
export const startBundled: Start = async ({ folder }) =>
  run([
    await prepareServer(folder, `sqlite:${join(folder, `${randomUUID()}.db`)}`, {
      main: startMain,
    }),
  ]);

/** The reference server in several processes on a new database of PostgreSQL. */
export const startPostgresServers =
  (count: number): Start =>
  async (place) =>
    startServers(await createDatabase(place.postgres), count)(place);

/** The reference server on a new database of PostgreSQL, behind a pooler of transactions. */
export const startPooledServer: Start = async ({ folder, postgres }) => {
  const database = await createDatabase(postgres);
  const pooler = await startPgbouncer(postgres.url);
  try {
    const running = await run([await prepareServer(folder, pooler.toUrl(database))]);
    return {
      ...running,
      [Symbol.asyncDispose]: async () => {
        await running[Symbol.asyncDispose]();
        await pooler[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await pooler[Symbol.asyncDispose]();
    throw error;
  }
};

/** Prism's mock server of the same contract. */
export const startPrism =
  (...flags: readonly string[]): Start =>
  async () => {
    const main = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
    const port = await readFreePort();
    const spec = fileOf('../../../spec/openapi.yaml');
    const args = [main, 'mock', '-p', String(port), ...flags, spec];
    return run([() => startChild(args, {}, /never printed/, `http://127.0.0.1:${port}`)]);
  };

/** A new database of its own; resolves with its URL. */
export function createDatabase(postgres: PostgresServer): Promise<string> {
  return postgres.createDatabase(`bench_${randomUUID().replaceAll('-', '')}`);
}

async function prepareServer(
  folder: string,
  database: string,
  { main = serverMain, settings = {} }: { main?: string; settings?: Settings } = {},
): Promise<() => Promise<Child>> {
  const fixtures = join(folder, 'fixtures.json');
  await writeFile(fixtures, JSON.stringify(toFixtures()));
  const environment = {
    PORT: '0',
    DATABASE_URL: database,
    NUMBERKIT_FIXTURES: fixtures,
    NUMBERKIT_LOG_LEVEL: 'silent',
    NUMBERKIT_PHONE_NUMBER_QUOTA: '1000000000',
    ...settings,
  };
  return () => startChild([...readNodeOptions(), main], environment, address);
}

function toFixtures(): object {
  return {
    accountId: '111122223333',
    region: 'us-east-1',
    protectConfigurations: [{ ProtectConfigurationId: protectConfigurationId }],
    chimePhoneNumbers: Array.from({ length: inventorySize }, (_, index) => ({
      E164PhoneNumber: toInventoryNumber(index),
      Country: 'US',
      Type: 'Local',
      ProductType: 'BusinessCalling',
      Status: 'Unassigned',
    })),
  };
}

async function run(starts: readonly (() => Promise<Child>)[]): Promise<Running> {
  const children: Child[] = [];
  let firstResponse = 0;
  for (const start of starts) {
    const began = performance.now();
    const child = await start();
    children.push(child);
    await waitForResponse(child.url);
    firstResponse = Math.max(firstResponse, performance.now() - began);
  }
  return {
    children,
    firstResponse,
    [Symbol.asyncDispose]: async () => {
      for (const child of children) await child[Symbol.asyncDispose]();
    },
  };
}

async function waitForResponse(url: string): Promise<void> {
  const { method, path, headers, body } = createCalls('update', 'contract')();
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    const response = await fetch(url + path, { method, headers, body }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${url} does not respond.`);
}
