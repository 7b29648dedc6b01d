import { isRecord } from '@numberkit/contract';
import { NumberkitControl } from '@numberkit/sdk/control';
import { startForwarder } from '@numberkit/test-support/forwarder';
import {
  type PostgresPair,
  type PostgresServer,
  startPostgresPair,
} from '@numberkit/test-support/postgres';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { waitFor } from '@numberkit/test-support/wait-for';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runOnPostgres } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { requestNumber } from '../support/send.js';
import { startPostgres } from '../support/start-postgres.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';
import { expectNothingLost, startWriteLoad } from '../support/write-load.js';

const folder = useTemporaryFolder();

const start = (url: string) =>
  startProcess(
    {
      DATABASE_URL: url,
      NUMBERKIT_PHONE_NUMBER_QUOTA: '1000000',
      NUMBERKIT_LOG_LEVEL: 'silent',
    },
    folder.path,
  );

const numbersOf = (url: string) => () =>
  runOnPostgres(url, 'SELECT phone_number FROM numberkit_phone_numbers');

/** The process of PostgreSQL's that a query finds. */
async function readPid(url: string, sql: string): Promise<number> {
  const [row] = await runOnPostgres(url, sql);
  if (!isRecord(row)) throw new Error(`Nothing is found by ${sql}.`);
  return Number(row['pid']);
}

/** Has a standby confirm nothing until it goes on. */
async function stopStandby({ url }: PostgresServer): Promise<Disposable> {
  const receiver = await readPid(`${url}/postgres`, 'SELECT pid FROM pg_stat_wal_receiver');
  const resources = new DisposableStack();
  resources.defer(() => process.kill(receiver, 'SIGCONT'));
  process.kill(receiver, 'SIGSTOP');
  return resources;
}

/** The statuses and the reasons of readiness; each server lives whatever the database does. */
async function readReadiness(urls: readonly string[]): Promise<string[]> {
  for (const url of urls) expect((await fetch(`${url}/health`)).status).toBe(200);
  const responses = await Promise.all(urls.map((url) => fetch(`${url}/ready`)));
  return Promise.all(responses.map(async (one) => `${one.status} ${await one.text()}`));
}

const waitForReadiness = (urls: readonly string[], readiness: RegExp) =>
  waitFor(async () => {
    for (const one of await readReadiness(urls)) expect(one).toMatch(readiness);
  });

test('what servers have acknowledged survives the end of a server, of a session and of PostgreSQL by SIGKILL', async () => {
  // The kernel keeps what a process that is killed has written.
  await using postgres = await startPostgres(['-c', 'fsync=off']);
  const url = await postgres.createDatabase('numbers');
  await using one = start(url);
  await using other = start(url);
  await using killed = start(url);
  const urls = await Promise.all([one, other].map(readUrl));
  await using load = startWriteLoad([...urls, await readUrl(killed)]);
  await load.waitForMore(30);

  killed.child.kill('SIGKILL');
  await load.waitForMore(30);

  const others =
    "SELECT pid FROM pg_stat_activity WHERE datname = 'numbers' AND pid <> pg_backend_pid()";
  process.kill(await readPid(url, others), 'SIGKILL');
  await load.waitForMore(30);

  await postgres.kill();
  await waitForReadiness(urls, /^503 .*The database takes no write: it cannot be reached/);
  await postgres.start();
  await waitForReadiness(urls, /^200 /);
  await load.waitForMore(30);

  await expectNothingLost(await readUrl(one), await load.end(), numbersOf(url));
});

test('what testers have set survives a crash of PostgreSQL, which empties the journal', async () => {
  await using postgres = await startPostgres(['-c', 'fsync=off']);
  const url = await postgres.createDatabase('control');
  const settings = { DATABASE_URL: url, NUMBERKIT_RATE_LIMIT: '0.0001' };
  await using one = await openTestServer(settings);
  await using other = await openTestServer(settings);
  const operation = 'requestPhoneNumber';
  const added = await one.control.addFault({ operation, calls: 3, exception: 'ConflictException' });
  expect((await requestNumber(one.url)).status).toBe(409);
  expect((await requestNumber(other.url)).status).toBe(429);
  const { lastEventId } = await one.control.listJournal();
  // With it everything before is on disk.
  const at = new Date('2030-01-01T00:00:00Z');
  await one.control.freezeClock({ at });

  await postgres.kill();
  await postgres.start();
  await waitForReadiness([one.url, other.url], /^200 /);

  for (const { control } of [one, other]) {
    expect(await control.getClock()).toMatchObject({ now: at, frozen: true });
    expect(await control.listFaults()).toEqual({ faults: [{ ...added, happened: 1 }] });
  }
  expect(await one.control.listJournal()).toMatchObject({ entries: [], lastEventId });
  expect((await requestNumber(other.url)).status).toBe(429);
});

describe('with a synchronous standby', () => {
  let pair: PostgresPair;
  beforeAll(async () => {
    pair = await startPostgresPair(['-c', 'max_connections=100', '-c', 'fsync=off']);
  });
  afterAll(() => pair[Symbol.asyncDispose]());

  test('a commit whose wait for the standby was canceled is not acknowledged', async () => {
    const { primary, standby } = pair;
    const url = await primary.createDatabase('canceled');
    await using server = await openTestServer({ DATABASE_URL: url });
    using stopped = await stopStandby(standby);
    const input = { ClientToken: 'canceled' };
    const lease = requestNumber(server.url, input);
    const waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    const pid = await waitFor(() => readPid(url, waiting));
    await runOnPostgres(url, `SELECT pg_cancel_backend(${pid})`);
    expect((await lease).status).toBe(500);
    stopped[Symbol.dispose]();
    expect((await requestNumber(server.url, input)).status).toBe(200);
  });

  test('a server that stops while a commit waits for the standby ends within its bound, and says so', async () => {
    const { primary, standby } = pair;
    await using server = startProcess(
      { DATABASE_URL: await primary.createDatabase('stopped'), NUMBERKIT_LOG_LEVEL: 'silent' },
      folder.path,
    );
    const url = await readUrl(server);
    using _standby = await stopStandby(standby);
    const lease = requestNumber(url, { ClientToken: 'stopped' }).catch(() => undefined);
    const waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    await waitFor(() => readPid(`${primary.url}/stopped`, waiting));
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(
      'The server ends without its database, which did not finish the last transactions within 5 seconds: no client was told that they succeeded, and the database may keep them or not.\n',
    );
    expect(await lease).toBeUndefined();
  });

  test('a switch to it loses nothing, where the machine of the primary vanishes', async () => {
    const { primary, standby } = pair;
    await primary.createDatabase('numbers');
    await using forwarder = await startForwarder(primary.port);
    const address = new URL(`${primary.url}/numbers`);
    address.port = String(forwarder.port);
    await using one = start(address.href);
    await using other = start(address.href);
    const urls = await Promise.all([one, other].map(readUrl));
    await using load = startWriteLoad(urls);
    await load.waitForMore(30);

    forwarder.vanish();
    await primary.kill();
    await waitForReadiness(urls, /^503 .*did not respond within 2 seconds/);

    forwarder.moveTo(standby.port);
    await waitForReadiness(urls, /^503 .*it may only be read/);
    const read = await fetch(`${urls[0]}/v2/phone-numbers/describe`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(read.status).toBe(500);

    await runOnPostgres(`${standby.url}/numbers`, 'SELECT pg_promote()');
    await waitForReadiness(urls, /^200 /);
    await load.waitForMore(30);
    await expectNothingLost(
      await readUrl(one),
      await load.end(),
      numbersOf(`${standby.url}/numbers`),
    );

    const [first, second] = urls.map((baseUrl) => new NumberkitControl({ baseUrl }));
    const now = new Date('2030-01-01T00:00:00Z');
    await first?.freezeClock({ at: now });
    const isShared = async () =>
      expect(await second?.getClock()).toMatchObject({ frozen: true, now });
    await waitFor(isShared);
  });
});
