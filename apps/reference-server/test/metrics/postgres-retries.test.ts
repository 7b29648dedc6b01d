import { waitFor } from '@numberkit/test-support/wait-for';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import type { RetryReason } from '../../src/storage/engine/transaction.js';
import { openStorage } from '../../src/storage/storage.js';
import { addressOf, createWholePostgresDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { scrape } from '../support/scrape.js';
import { requestNumber } from '../support/send.js';

const scope = { accountId: '111122223333', region: 'us-east-1' };

test('a transaction that runs again on another connection is counted', async () => {
  await using database = await createWholePostgresDatabase(inject('postgres'));
  await using server = await openTestServer({ DATABASE_URL: database.url });
  const read = async (reason: RetryReason) =>
    (await scrape(server.url)).read(`numberkit_transaction_retries_total{reason="${reason}"}`);
  expect(await read('connection')).toBe(0);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE numberkit_phone_numbers');
  const lease = requestNumber(server.url);
  const waiting = `SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE NOT granted AND relation = CAST('numberkit_phone_numbers' AS regclass)`;
  await waitFor(async () => expect((await client.query(waiting)).rowCount).toBe(1));
  await client.end();
  expect((await lease).status).toBe(200);
  expect(await read('connection')).toBe(1);
  expect(await read('conflict')).toBe(0);
  expect(await read('unit')).toBe(0);
});

test('a transaction that runs again for a conflict, or for a unit of work that failed after a write, says so', async () => {
  await using database = await createWholePostgresDatabase(inject('postgres'));
  await using storage = await openStorage(addressOf(database.url));
  const reasons: RetryReason[] = [];
  storage.transactions.on('retried', (reason) => reasons.push(reason));
  const fail = (error: Error) => {
    const before = reasons.length;
    return storage.transaction(scope, async ({ fills }) => {
      await fills.insert();
      if (reasons.length === before) throw error;
    });
  };
  await fail(Object.assign(new Error('It was in the way.'), { code: '40001' }));
  expect(reasons).toEqual(['conflict']);
  await fail(new Error('It is refused.'));
  expect(reasons).toEqual(['conflict', 'unit']);
});
