import { expect, test, vi } from 'vitest';
import { createPostgresDatabase, runOnPostgres } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
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

  await postgres.start();
  await vi.waitFor(
    async () => expect((await fetch(`${server.url}/ready`)).status).toBe(200),
    10_000,
  );
  await vi.waitFor(async () => expect((await rename(server.url)).status).toBe(200), 10_000);

  await runOnPostgres(database.url, others);
  await vi.waitFor(async () => expect((await requestNumber(server.url)).status).toBe(200), 10_000);
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
  await vi.waitFor(async () => {
    const lease = await requestNumber(server.url);
    expect(lease.text).toContain('try again after a moment');
    expect(lease.headers.get('retry-after')).toBe('1');
  });
  const ready = await fetch(`${server.url}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain('it may only be read');
  await setReadOnly('off');
  await vi.waitFor(async () => expect((await requestNumber(server.url)).status).toBe(200), 10_000);
});
