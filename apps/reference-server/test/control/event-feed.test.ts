import { EventEmitter } from 'node:events';
import type { schemas } from '@numberkit/contract/control';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEventFeed } from '../../src/control/events/event-feed.js';
import { createJournal } from '../../src/control/journal.js';
import { createMemoryState } from '../../src/control/memory-state.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const facts: schemas.ServerFacts = {
  version: '1.0.0',
  startId: 'start',
  startedAt: new Date(0),
  database: 'sqlite',
  shared: false,
  controlKey: false,
  credentials: false,
  defaultScope: { accountId: '111122223333', region: 'us-east-1' },
  rateLimit: 'off',
  quotas: { phoneNumbers: 1, optOutLists: 1, protectConfigurations: 1 },
  delays: {
    activation: 'PT1M',
    callingName: 'PT1M',
    clientTokenRetention: 'PT1M',
    release: 'PT0S',
  },
};

function createFeed() {
  const journal = createJournal();
  const storage = { changes: new EventEmitter<{ committed: [] }>(), revision: 0 };
  const log: string[] = [];
  const feed = createEventFeed({
    state: { ...createMemoryState(storage), id: 'start', journal },
    logger: pino({}, { write: (line: string) => void log.push(line) }),
    limits: { streams: 2, characters: 1000 },
    present: {
      server: () => facts,
      clock: () => ({ now: new Date(0), frozen: false, ahead: 'PT0S' }),
      faults: () => ({ faults: [] }),
    },
  });
  const commit = () => {
    storage.revision += 1;
    storage.changes.emit('committed');
  };
  const record = (reason = '') =>
    journal.add({ time: new Date(0), protocol: 'aws', verdict: 'invalid', duration: 1, reason });
  return { feed, commit, record, journal, storage, log };
}

/** A call whose stream can be over. */
function createCall() {
  const over = new AbortController();
  const cut = vi.fn();
  return { call: { signal: over.signal, cut }, cut, over };
}

async function readNames(events: AsyncIterable<{ event: string }> | undefined, count: number) {
  const names: string[] = [];
  for await (const { event } of events ?? []) {
    names.push(event);
    if (names.length === count) break;
  }
  return names;
}

test('a reader for whom too much waits is cut off, and others are not', async () => {
  const { feed, record, log } = createFeed();
  const slow = createCall();
  const fast = createCall();
  const slowEvents = await feed.open(undefined, slow.call);
  const fastEvents = await feed.open(undefined, fast.call);
  const reading = readNames(fastEvents, 24);
  for (let count = 0; count < 20; count += 1) {
    record('x'.repeat(100));
    await Promise.resolve();
  }
  expect(slow.cut).toHaveBeenCalledTimes(1);
  expect(log.join()).toContain('its reader is too slow');
  expect(await readNames(slowEvents, 1)).toEqual([]);
  expect(await reading).toHaveLength(24);
  expect(fast.cut).not.toHaveBeenCalled();
});

test('what the journal has already does not count as waiting', async () => {
  const { feed, record } = createFeed();
  for (let count = 0; count < 50; count += 1) record('x'.repeat(100));
  const { call, cut } = createCall();
  const events = await feed.open('start.0', call);
  record();
  expect(cut).not.toHaveBeenCalled();
  const names = await readNames(events, 55);
  expect(names.filter((name) => name === 'journal')).toHaveLength(51);
});

test('state and faults are sent at once, and then at most four times a second', async () => {
  const { feed, commit } = createFeed();
  const events = await feed.open(undefined, createCall().call);
  const revisions: number[] = [];
  const reading = (async () => {
    for await (const { event, data } of events ?? []) {
      if (event === 'state') revisions.push(data.revision);
    }
  })();
  for (let count = 0; count < 100; count += 1) {
    commit();
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(250);
  expect(revisions.at(0)).toBe(0);
  expect(revisions.at(1)).toBe(1);
  expect(revisions.at(-1)).toBe(100);
  expect(revisions.length).toBeLessThanOrEqual(7);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  void reading;
});

test('nobody listens while there is no stream', async () => {
  const { feed, journal, storage } = createFeed();
  const listeners = () =>
    journal.changes.listenerCount('added') + storage.changes.listenerCount('committed');
  expect(listeners()).toBe(0);
  const one = createCall();
  const other = createCall();
  await feed.open(undefined, one.call);
  await feed.open(undefined, other.call);
  expect(listeners()).toBe(2);
  expect(await feed.open(undefined, createCall().call)).toBeUndefined();
  one.over.abort();
  other.over.abort();
  expect(listeners()).toBe(0);
});
