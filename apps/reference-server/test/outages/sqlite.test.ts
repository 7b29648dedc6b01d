import { readdir } from 'node:fs/promises';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BatchQueue, createBatchQueue } from '../../src/storage/engine/batch.js';
import { type Database, openDatabase } from '../../src/storage/open-database.js';
import { openStorage } from '../../src/storage/storage.js';
import { rejectionOf } from '../support/rejection.js';

const folder = useTemporaryFolder();
let database: Database;
let queue: BatchQueue;
beforeEach(async () => {
  database = await openDatabase({ kind: 'sqlite-file', file: folder.at('data.db') });
  queue = createBatchQueue(database.db, database.dialect, {
    maxWaiting: 100,
    maxBatch: 128,
    concurrency: 1,
    access: 'write',
  });
});
afterEach(async () => {
  await database[Symbol.asyncDispose]();
});

const filler = 'x'.repeat(8000);
const write = (index: number) =>
  queue.enqueue(async ({ rows }) => {
    await rows('numberkit_number_ranges').insert({
      range_key: `${index}${filler}`,
      next_index: index,
    });
    return index;
  });
const countOf = async () =>
  Number((await database.db('numberkit_number_ranges').count({ total: '*' }))[0]?.['total']);

test('on a full disk a write that does not fit fails, earlier ones are kept, and freed space helps at once', async () => {
  await database.db.raw('PRAGMA max_page_count = 100');
  const kept: number[] = [];
  const fill = async () => {
    for (;;) kept.push(await write(kept.length));
  };
  const full = { name: 'UnavailableError', cause: { code: 'SQLITE_FULL' } };
  expect(await rejectionOf(fill())).toMatchObject(full);
  const group = await Promise.allSettled([write(501), write(502)]);
  expect(group).toMatchObject([{ reason: full }, { reason: full }]);
  expect(await countOf()).toBe(kept.length);
  await database.db.raw('PRAGMA max_page_count = 100000');
  expect(await write(1000)).toBe(1000);
});

test('while a database is read-only its writes fail', async () => {
  await database.db.raw('PRAGMA query_only = 1');
  expect(await rejectionOf(write(1))).toMatchObject({
    name: 'UnavailableError',
    cause: { code: 'SQLITE_READONLY' },
  });
  await database.db.raw('PRAGMA query_only = 0');
  expect(await write(1)).toBe(1);
});

test('the server waits for a database that another process has locked, but not for ever', async () => {
  await using other = await openDatabase({ kind: 'sqlite-file', file: folder.at('data.db') });
  await database.db.raw('PRAGMA busy_timeout = 20');
  const lock = await other.db.transaction();
  await lock('numberkit_number_ranges').insert({ range_key: 'other', next_index: 1 });
  expect(await rejectionOf(write(1))).toMatchObject({ cause: { code: 'SQLITE_BUSY' } });
  await lock.commit();
  expect(await write(1)).toBe(1);
});

test('a file is closed completely, even after many first calls of an operation at once', async () => {
  const file = folder.at('closed.db');
  const scope = { accountId: '111122223333', region: 'us-east-1' };
  const storage = await openStorage({ kind: 'sqlite-file', file });
  const ask = () =>
    storage.transaction(scope, ({ clientTokens }) =>
      clientTokens.find('requestPhoneNumber', 'token', new Date(0)),
    );
  await Promise.all(Array.from({ length: 50 }, ask));
  await storage[Symbol.asyncDispose]();
  // sqlite removes the files beside it when the last statement and the connection are closed.
  expect((await readdir(folder.path)).filter((name) => name.startsWith('closed'))).toEqual([
    'closed.db',
  ]);
});
