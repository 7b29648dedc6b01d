import { pino } from 'pino';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { openSharedState } from '../../../src/control/shared/shared-state.js';
import type { ControlDatabase } from '../../../src/storage/control/control-database.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import {
  addressOf,
  createPostgresDatabase,
  type TestDatabase,
} from '../../support/open-test-database.js';
import { openTestServer } from '../../support/open-test-server.js';
import { requestNumber } from '../../support/send.js';

const logger = pino({ level: 'silent' });

let database: TestDatabase;
beforeEach(async () => {
  database = await createPostgresDatabase(inject('postgres'));
});
afterEach(async () => {
  vi.useRealTimers();
  await database[Symbol.asyncDispose]();
});

function controlOf({ control }: Storage): ControlDatabase {
  if (control === undefined) throw new Error('The storage is not shared.');
  return control;
}

test('a note that a process runs does not undo the one of the version that it has seen, if it is written later', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await using storage = await openStorage(addressOf(database.url));
  const control = controlOf(storage);
  const { max = 0 } = storage.readLoad().pools.get('main') ?? {};
  const end = Promise.withResolvers<void>();
  const open = Promise.withResolvers<void>();
  let count = 0;
  // All connections are in use, so that the note of the timer waits for the first that is free.
  const transactions = Array.from({ length: max }, (_, index) =>
    control.transaction('relaxed', async (connection) => {
      count += 1;
      if (count === max) open.resolve();
      await open.promise;
      if (index > 0) return end.promise;
      vi.advanceTimersByTime(5000);
      await control.processes.noteSeen(connection, 7);
    }),
  );
  await transactions[0];
  // It waits behind the note.
  const read = control.transaction('relaxed', (connection) =>
    connection.run(
      { name: undefined, sql: 'SELECT CAST(seen AS text) FROM numberkit_processes' },
      [],
    ),
  );
  expect(await read).toEqual([{ seen: '7' }]);
  end.resolve();
  await Promise.all(transactions);
});

test('a page of the newest entries is whole, although another process numbers more at the same time', async () => {
  await using other = await openTestServer({ DATABASE_URL: database.url });
  await using storage = await openStorage(addressOf(database.url));
  const control = controlOf(storage);
  const listed = () => other.control.listJournal({ limit: 1 });
  let isBetween = false;
  // A request to the other process comes between the numbering of the entries and their reading.
  const interrupted: ControlDatabase = {
    ...control,
    transaction: (durability, work) =>
      control.transaction(durability, (connection) =>
        work({
          ...connection,
          run: async (statement, values) => {
            if (isBetween && statement.sql.includes('ORDER BY number DESC')) {
              isBetween = false;
              await requestNumber(other.url);
              await listed();
            }
            return connection.run(statement, values);
          },
        }),
      ),
  };
  await using state = await openSharedState({ database: interrupted, logger, storage });
  await requestNumber(other.url);
  const { entries: before } = await listed();
  isBetween = true;
  const page = await state.journal.read({ limit: 1 });
  expect(isBetween).toBe(false);
  expect(page.entries).toEqual(before);
  expect(page.last).toBe(before[0]?.number);
  expect((await listed()).entries[0]?.number).toBe(page.last + 1);
});

test('the end of a page of the journal is the number of the last entry, whether more follow or not', async () => {
  await using server = await openTestServer({ DATABASE_URL: database.url });
  for (let call = 0; call < 3; call += 1) await requestNumber(server.url);
  const whole = await server.control.listJournal();
  const numbers = whole.entries.map(({ number }) => number);
  const toId = (number = 0) => `${whole.startId}.${number}`;
  expect(whole.lastEventId).toBe(toId(numbers[2]));
  const after = (numbers[0] ?? 0) - 1;
  for (const [limit, end] of [
    [2, numbers[1]],
    // It ends where the journal ends.
    [3, numbers[2]],
    [4, numbers[2]],
  ]) {
    const page = await server.control.listJournal({ after, limit: Number(limit) });
    expect(page.lastEventId).toBe(toId(end));
    expect(page.entries.map(({ number }) => number)).toEqual(numbers.slice(0, limit));
  }
});

test('a page that ends at the last entry is followed by an empty one with the same end', async () => {
  await using server = await openTestServer({ DATABASE_URL: database.url });
  await requestNumber(server.url);
  const page = await server.control.listJournal({ after: 0, limit: 1 });
  const { number = 0 } = page.entries[0] ?? {};
  const next = await server.control.listJournal({ after: number, limit: 1 });
  expect(next).toEqual({ ...page, entries: [] });
});
