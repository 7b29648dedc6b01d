import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { waitFor } from '@numberkit/test-support/wait-for';
import express from 'express';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import type { Journal } from '../../../src/control/journal.js';
import { ProcessSync } from '../../../src/control/shared/process-sync.js';
import { openSharedState } from '../../../src/control/shared/shared-state.js';
import { RequestContext } from '../../../src/http/handle-request.js';
import { rejectionOf } from '../../support/rejection.js';
import { StubControlDatabase } from '../../support/stub-control-database.js';

const logger = pino({ level: 'silent' });

afterEach(() => void vi.useRealTimers().restoreAllMocks());

/** Has no process note anything by itself. */
const stopBeats = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

function createSync(database: StubControlDatabase, apply = (): void => undefined): ProcessSync {
  const outbox = { take: () => undefined };
  return new ProcessSync({ database, logger, outbox, apply });
}

const openState = (database: StubControlDatabase) =>
  openSharedState({ database, logger, storage: { changes: new EventEmitter() } });

/** Has a journal record a request. */
async function recordRequest({ record }: Pick<Journal, 'record'>): Promise<void> {
  const app = express().use((request, response) => {
    record(new RequestContext(request, response, undefined, 'request'));
    response.end();
  });
  await using listening = await listen(createServer(app));
  await fetch(listening.url);
}

/** Waits until another process has noted several times that it lives, which it does on time alone. */
async function letTimePass(): Promise<void> {
  const other = new StubControlDatabase();
  await using sync = createSync(other);
  await sync.start();
  const notes = other.notes.length;
  await waitFor(() => expect(other.notes.length).toBeGreaterThan(notes + 1));
}

test('a change that was made is a success, though the database is away before the others have seen it', async () => {
  const database = new StubControlDatabase();
  await using sync = createSync(database);
  await sync.start();
  database.refuses = (durability) => durability === 'relaxed';
  expect(await sync.change(async () => 'made')).toBe('made');
});

test('a start that fails after it has begun to listen leaves no connection and nothing that goes on', async () => {
  const database = new StubControlDatabase();
  database.refuses = () => database.listeners.size > 0;
  expect((await rejectionOf(openState(database))).message).toBe('The database is away.');
  expect(database.listeners.size).toBe(0);
  const { transactions } = database;
  await letTimePass();
  expect(database.transactions).toBe(transactions);
});

test('a journal that was closed while the database is away writes no more', async () => {
  const database = new StubControlDatabase();
  const state = await openState(database);
  const committing = Promise.withResolvers<void>();
  database.commit = () => committing.promise;
  await recordRequest(state.journal);
  const { length } = database.notes;
  await waitFor(() => expect(database.notes.length).toBeGreaterThan(length));
  // It ends while its last entries are written.
  const ending = state[Symbol.asyncDispose]();
  database.refuses = () => true;
  committing.reject(new Error('The connection was lost.'));
  await ending;
  const { transactions } = database;
  await letTimePass();
  expect(database.transactions).toBe(transactions);
});

test('the last note of a process that ends is that it follows no more, whatever it still reads', async () => {
  const database = new StubControlDatabase();
  const sync = createSync(database);
  await sync.start();
  expect(database.notes.at(-1)).toBe(0);
  const late = sync.refresh();
  await sync[Symbol.asyncDispose]();
  await late;
  await sync.refresh();
  expect(database.notes.at(-1)).toBeNull();
});

test('a process reads before the next request if its last note is so old that no change waits for it', async () => {
  stopBeats();
  const start = 10_000;
  const now = vi.spyOn(performance, 'now').mockReturnValue(start);
  const database = new StubControlDatabase();
  await using sync = createSync(database);
  await sync.start();
  const readings = () => database.notes.length;
  let before = readings();
  now.mockReturnValue(start + 2999);
  await sync.catchUp();
  expect(readings()).toBe(before);
  now.mockReturnValue(start + 3000);
  await Promise.all([sync.catchUp(), sync.catchUp()]);
  expect(readings()).toBe(before + 1);
  before = readings();
  await sync.catchUp();
  expect(readings()).toBe(before);
});

test('a process reads before the next request if the notes may be lost, or fails the request', async () => {
  stopBeats();
  const database = new StubControlDatabase();
  await using sync = createSync(database);
  await sync.start();
  database.refuses = () => true;
  for (const { onLost } of database.listeners) onLost();
  expect((await rejectionOf(sync.catchUp())).message).toBe('The database is away.');
  database.refuses = () => false;
  await sync.catchUp();
  const { length } = database.notes;
  await sync.catchUp();
  expect(database.notes).toHaveLength(length);
});

test('the first of several errors that are no outage is logged without its message, and an outage is not', async () => {
  stopBeats();
  const logged = vi.spyOn(logger, 'error');
  const database = new StubControlDatabase();
  let cannotApply = false;
  await using sync = createSync(database, () => {
    if (cannotApply) throw new TypeError('+12065550100 is private');
  });
  await sync.start();
  const failTwice = async () => {
    cannotApply = true;
    for (let time = 0; time < 2; time += 1) await rejectionOf(sync.refresh());
    cannotApply = false;
    await sync.refresh();
  };
  await failTwice();
  expect(logged).toHaveBeenCalledTimes(1);
  expect(logged).toHaveBeenCalledWith(
    { cause: expect.objectContaining({ type: 'TypeError' }) },
    'this process cannot read what testers set, and changes wait for it',
  );
  expect(JSON.stringify(logged.mock.calls)).not.toContain('private');
  database.refuses = () => true;
  await rejectionOf(sync.refresh());
  expect(logged).toHaveBeenCalledTimes(1);
  database.refuses = () => false;
  await failTwice();
  expect(logged).toHaveBeenCalledTimes(2);
});
