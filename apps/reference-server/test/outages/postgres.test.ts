import { waitFor } from '@numberkit/test-support/wait-for';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createPostgresDatabase, runOnPostgres } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { scrape } from '../support/scrape.js';
import { requestNumber, send } from '../support/send.js';
import { startPostgres } from '../support/start-postgres.js';

const rename = (url: string) =>
  send('POST', `${url}/phone-numbers/%2B12065550100`, { CallingName: 'Ada' });

const others =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()';

test('while the database is away each service refuses with its exception, and the server recovers by itself', async () => {
  await using postgres = await startPostgres();
  await using database = await createPostgresDatabase(postgres.url);
  await using server = await openTestServer({ DATABASE_URL: database.url });
  expect((await requestNumber(server.url)).status).toBe(200);

  await postgres.stop();
  const lease = await requestNumber(server.url);
  expect(lease.status).toBe(500);
  expect(lease.headers.get('x-amzn-errortype')).toBe('InternalServerException');
  expect(lease.headers.get('retry-after')).toBe('1');
  const naming = await rename(server.url);
  expect(naming.status).toBe(503);
  expect(naming.headers.get('x-amzn-errortype')).toBe('ServiceUnavailableException');
  expect(naming.headers.get('retry-after')).toBe('1');
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  const ready = await fetch(`${server.url}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({
    status: 'unavailable',
    reason: 'The database takes no write: it cannot be reached (ECONNREFUSED).',
  });
  const away = await scrape(server.url);
  expect(away.read('numberkit_ready')).toBe(0);
  const ofBatches = away.read('numberkit_batch_failures_total{queue="write"}') ?? 0;
  const ofControl = away.read('numberkit_control_failures_total') ?? 0;
  expect(ofBatches + ofControl).toBeGreaterThan(1);

  await postgres.start();
  await waitFor(async () => expect((await fetch(`${server.url}/ready`)).status).toBe(200));
  await waitFor(async () => expect((await rename(server.url)).status).toBe(200));

  await runOnPostgres(database.url, others);
  await waitFor(async () => expect((await requestNumber(server.url)).status).toBe(200));
});

test('a database that is read-only for a while counts as away, and takes writes again', async () => {
  await using postgres = await startPostgres();
  await using database = await createPostgresDatabase(postgres.url);
  await using server = await openTestServer({ DATABASE_URL: database.url });
  // The setting is changed by a session that can write.
  const writable = `${postgres.url}/postgres?options=-c%20default_transaction_read_only%3Doff`;
  const setReadOnly = (value: 'on' | 'off') =>
    runOnPostgres(writable, `ALTER DATABASE postgres SET default_transaction_read_only = ${value}`);
  await setReadOnly('on');
  // A connection keeps the setting that it began with.
  await runOnPostgres(writable, others);
  await waitFor(async () => {
    const lease = await requestNumber(server.url);
    expect(lease.text).toContain('try again after a moment');
    expect(lease.headers.get('retry-after')).toBe('1');
  });
  const ready = await fetch(`${server.url}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain('it may only be read');
  await setReadOnly('off');
  await waitFor(async () => expect((await requestNumber(server.url)).status).toBe(200));
});

test('a session that ends before its commit costs no request', async () => {
  await using postgres = await startPostgres(['-c', 'fsync=off']);
  await using database = await createPostgresDatabase(postgres.url);
  const settings = { DATABASE_URL: database.url, NUMBERKIT_PHONE_NUMBER_QUOTA: '10000' };
  await using server = await openTestServer(settings);
  // A lock keeps the sessions in the middle of their transactions until they end.
  await using holder = await connectTo(database.url);
  for (let round = 0; round < 3; round += 1) {
    await holder.query('BEGIN; LOCK TABLE numberkit_number_ranges IN EXCLUSIVE MODE');
    const requests = Array.from({ length: 20 }, () => requestNumber(server.url));
    const waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    await waitFor(async () => expect((await holder.query(waiting)).rowCount).toBe(1));
    await holder.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS one; COMMIT`);
    const statuses = (await Promise.all(requests)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
});

test('a database that takes no more connections for a while counts as away', async () => {
  await using postgres = await startPostgres(['-c', 'fsync=off', '-c', 'max_connections=12']);
  await using database = await createPostgresDatabase(postgres.url);
  await using server = await openTestServer({ DATABASE_URL: database.url });
  {
    await using resources = new AsyncDisposableStack();
    const holder = resources.use(await connectTo(database.url));
    const fill = async (): Promise<unknown> => {
      try {
        for (;;) resources.use(await connectTo(database.url));
      } catch (error) {
        return error;
      }
    };
    await waitFor(async () => {
      await holder.query(`${others} AND application_name <> 'holder'`);
      expect(await fill()).toMatchObject({ code: '53300' });
      const lease = await requestNumber(server.url);
      expect(lease.status).toBe(500);
      expect(lease.headers.get('retry-after')).toBe('1');
    });
    const ready = await fetch(`${server.url}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain('it takes no more connections');
  }
  await waitFor(async () => expect((await requestNumber(server.url)).status).toBe(200));
});

/** A connection of another program. */
async function connectTo(connectionString: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString, application_name: 'holder' });
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
