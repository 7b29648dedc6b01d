import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { waitFor } from '@numberkit/test-support/wait-for';
import knex from 'knex';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { probeDatabase } from '../../src/storage/probe.js';
import { openTestServer } from '../support/open-test-server.js';

test('while its database takes writes a server is ready, for GET and HEAD', async () => {
  await using server = await openTestServer();
  const response = await fetch(`${server.url}/ready`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ status: 'ready' });
  expect((await fetch(`${server.url}/ready`, { method: 'HEAD' })).status).toBe(200);
  const { accounts } = await server.control.getState();
  expect(accounts).toHaveLength(1);
});

test('a server with a full or read-only sqlite is not ready, with the reason', async () => {
  await using database = await openDatabase({ kind: 'sqlite-memory' });
  const { db, dialect } = database;
  const [{ page_count: pages }] = await db.raw('PRAGMA page_count');
  await db.raw(`PRAGMA max_page_count = ${pages}`);
  expect(await probeDatabase(db, dialect)).toBe('The database takes no write: the disk is full.');
  await db.raw(`PRAGMA max_page_count = ${pages + 100}`);
  expect(await probeDatabase(db, dialect)).toBeUndefined();
  await db.raw('PRAGMA query_only = 1');
  expect(await probeDatabase(db, dialect)).toBe(
    'The database takes no write: this process may read the file, but not write it.',
  );
});

test('while another process has locked a sqlite file, /ready is 503 within its bound, and /health is 200', async () => {
  await using folder = await openTemporaryFolder();
  const file = folder.at('data.db');
  {
    await using server = await openTestServer({ DATABASE_URL: `sqlite:${file}` });
    const other = knex({ client: 'sqlite3', connection: file, useNullAsDefault: true });
    await other.raw('BEGIN IMMEDIATE');
    const response = await fetch(`${server.url}/ready`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({
      status: 'unavailable',
      reason: 'The database takes no write: it did not respond within 2 seconds.',
    });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await other.raw('ROLLBACK');
    await other.destroy();
    await waitFor(async () => expect((await fetch(`${server.url}/ready`)).status).toBe(200));
  }
});
