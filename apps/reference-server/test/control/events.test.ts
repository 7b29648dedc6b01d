import { controlWithDocument } from '@numberkit/contract/control/document';
import { createCompile } from '@numberkit/contract/schemas';
import type { ControlEvent } from '@numberkit/sdk/control';
import { NumberkitControl } from '@numberkit/sdk/control';
import { waitFor } from '@numberkit/test-support/wait-for';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

interface StreamContent {
  readonly 'x-events': { readonly [event: string]: { readonly $ref: string } };
}

/** The content of the stream in the document. */
function findStream(document: typeof controlWithDocument.document): StreamContent {
  const { get } = document.paths['/_numberkit/events'] ?? {};
  const found = JSON.parse(JSON.stringify(get)).responses['200'].content['text/event-stream'];
  return found;
}

type Events = AsyncGenerator<ControlEvent, void>;

/** Reads events up to the first one for which a test holds. */
async function readUntil(
  events: Events,
  isWanted: (event: ControlEvent) => boolean,
): Promise<ControlEvent[]> {
  const read: ControlEvent[] = [];
  for (;;) {
    const { done, value } = await events.next();
    if (done) throw new Error('The stream ended.');
    read.push(value);
    if (isWanted(value)) return read;
  }
}

const isNamed = (name: ControlEvent['event']) => (event: ControlEvent) => event.event === name;
const lastOf = async (events: Events, name: ControlEvent['event']): Promise<ControlEvent> =>
  (await readUntil(events, isNamed(name))).at(-1) ?? Promise.reject(new Error('There is none.'));

/** Opens a stream, and reads the four events with which each begins. */
async function open(lastEventId?: string): Promise<{ events: Events; begin: ControlEvent[] }> {
  const events = server.control.events(lastEventId === undefined ? {} : { lastEventId });
  return { events, begin: await readUntil(events, isNamed('state')) };
}

const request = () => server.client.requestPhoneNumber(tollFree);

test('a stream begins with the server, its clock, its faults and the revision of its state', async () => {
  const fault = await server.control.addFault({ operation: 'updatePhoneNumber', drop: true });
  await server.control.freezeClock({ at: new Date('2030-01-01') });
  const { events, begin } = await open();
  const { startId } = await server.control.listJournal();
  expect(begin.map(({ id }) => id)).toEqual(Array(4).fill(`${startId}.0`));
  expect(begin.map(({ event, data }) => ({ event, data }))).toEqual([
    { event: 'server', data: await server.control.getServer() },
    { event: 'clock', data: await server.control.getClock() },
    { event: 'faults', data: { faults: [fault] } },
    { event: 'state', data: { revision: (await server.control.summarizeState()).revision } },
  ]);
  await events.return();
});

test('a request is an event with the entry of the journal, and its change another one', async () => {
  const { events } = await open();
  await request();
  const read = await readUntil(events, isNamed('journal'));
  if (!read.some(isNamed('state'))) read.push(...(await readUntil(events, isNamed('state'))));
  const { entries, startId } = await server.control.listJournal();
  const journal = read.find(isNamed('journal'));
  expect(journal).toEqual({ event: 'journal', id: `${startId}.1`, data: entries[0] });
  const { revision } = await server.control.summarizeState();
  expect(read.find(isNamed('state'))?.data).toEqual({ revision });
  await events.return();
});

test('a request that changes nothing does not raise the revision', async () => {
  const { revision } = await server.control.summarizeState();
  await server.client.describePhoneNumbers();
  await server.control.getState();
  await server.control.listStateKind({ kind: 'pools' });
  await rejectionOf(server.client.releasePhoneNumber({ PhoneNumberId: 'phone-none' }));
  expect((await server.control.summarizeState()).revision).toBe(revision);
  await request();
  expect((await server.control.summarizeState()).revision).toBe(revision + 1);
});

test('clock, faults and journal are events when they change', async () => {
  const { events } = await open();
  await server.control.advanceClock({ duration: 'PT72H' });
  expect(await lastOf(events, 'clock')).toMatchObject({ data: { ahead: 'PT72H' } });
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ConflictException',
  });
  expect(await lastOf(events, 'faults')).toMatchObject({ data: { faults: [{ happened: 0 }] } });
  await rejectionOf(request());
  expect(await lastOf(events, 'faults')).toMatchObject({ data: { faults: [] } });
  await server.control.clearJournal();
  expect(await lastOf(events, 'journalCleared')).toMatchObject({ data: { cleared: 1 } });
  await events.return();
});

test('many changes of the state are few events, of which the last has the last revision', async () => {
  const { events } = await open();
  await Promise.all(Array.from({ length: 20 }, request));
  const { revision } = await server.control.summarizeState();
  const isLast = (event: ControlEvent) =>
    event.event === 'state' && event.data.revision === revision;
  const read: ControlEvent[] = [];
  // The last state may come before the requests that led to it.
  while (!read.some(isLast) || read.filter(isNamed('journal')).length < 20) {
    read.push(...(await readUntil(events, () => true)));
  }
  expect(read.filter(isNamed('journal'))).toHaveLength(20);
  const states = read.filter(isNamed('state'));
  expect(states.length).toBeLessThan(20);
  expect(states.at(-1)).toSatisfy(isLast);
  await events.return();
});

test('a stream continues after the last event that its reader has', async () => {
  const { events } = await open();
  await request();
  const first = await lastOf(events, 'journal');
  await events.return();
  await request();
  await request();
  const { events: again } = await open(first.id);
  const [second] = await readUntil(again, isNamed('journal'));
  const [third] = await readUntil(again, isNamed('journal'));
  expect([second?.id, third?.id]).toEqual([
    first.id?.replace(/1$/, '2'),
    first.id?.replace(/1$/, '3'),
  ]);
  await again.return();
});

test('a stream continues where a list of the journal ends', async () => {
  await request();
  await request();
  const { lastEventId, entries } = await server.control.listJournal({ after: 0, limit: 1 });
  expect(entries).toHaveLength(1);
  const { events } = await open(lastEventId);
  expect((await lastOf(events, 'journal')).data).toMatchObject({ number: 2 });
  await events.return();
});

test('a reader learns of the requests that the journal no longer has', async () => {
  const { lastEventId } = await server.control.listJournal();
  await request();
  await request();
  await server.control.clearJournal();
  await request();
  const { events } = await open(lastEventId);
  expect((await lastOf(events, 'gap')).data).toEqual({ reason: 'removed', missed: 2 });
  expect((await lastOf(events, 'journal')).data).toMatchObject({ number: 3 });
  await events.return();
});

test.each(['0000000000.7', 'no id of any server', 'x.99999999999999999999'])(
  'a reader with the id %s, of another start, gets all requests after a gap',
  async (lastEventId) => {
    await request();
    const { events } = await open(lastEventId);
    const read = await readUntil(events, isNamed('journal'));
    expect(read.map(({ event, data }) => ({ event, data }))).toEqual([
      { event: 'gap', data: { reason: 'restarted' } },
      { event: 'journal', data: expect.objectContaining({ number: 1 }) },
    ]);
    await events.return();
  },
);

test('an id from the future of this start is of another one', async () => {
  const { startId } = await server.control.getServer();
  const { events } = await open(`${startId}.5`);
  expect((await lastOf(events, 'gap')).data).toEqual({ reason: 'restarted' });
  await events.return();
});

test('a server serves a limited number of streams, and closed ones make room', async () => {
  const streams = await Promise.all(Array.from({ length: 32 }, () => open()));
  const refused = await rejectionOf(server.control.events().next());
  expect(refused).toMatchObject({ name: 'TooManyStreamsError', status: 503 });
  await streams[0]?.events.return();
  await waitFor(async () => {
    const { events } = await open();
    await events.return();
  });
  await Promise.all(streams.map(({ events }) => events.return()));
});

test('a server that stops ends its streams at once, as whole responses', async () => {
  const response = await fetch(`${server.url}/_numberkit/events`);
  const text = response.text();
  await server[Symbol.asyncDispose]();
  expect(await text).toContain('event: state\n');
});

test('every event holds to the schema of its data', async () => {
  await server.control.addFault({ operation: 'updatePhoneNumber', delay: 'PT0.001S', calls: 2 });
  const response = await fetch(`${server.url}/_numberkit/events`, {
    headers: { 'last-event-id': 'another.1' },
  });
  await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
  await server.control.clearJournal();
  await server.control.advanceClock({ duration: 'PT1H' });
  const compile = createCompile({ control: controlWithDocument.document });
  const { 'x-events': events } = findStream(controlWithDocument.document);
  const missing = new Set(Object.keys(events));
  let text = '';
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    for (const [, event = '', data = ''] of text.matchAll(
      /event: (\w+)\n(?:id: .*\n)?data: (.*)\n/g,
    )) {
      if (!missing.delete(event)) continue;
      const $ref = events[event]?.$ref.replace('#', 'control#') ?? '';
      expect(compile({ $ref })(JSON.parse(data)), event).toEqual([]);
    }
    if (missing.size === 0) break;
  }
});

test('a stream is a line of the log when it opens, with the time that opening it took', async () => {
  const { events } = await open();
  await request();
  await lastOf(events, 'journal');
  const lines = server.log
    .map((line) => JSON.parse(line))
    .filter(({ control }) => control === 'events');
  expect(lines).toMatchObject([{ status: 200 }]);
  await events.return();
});

test('a stream is not compressed, and large responses are if the client accepts it', async () => {
  const headers = { 'accept-encoding': 'gzip' };
  const stream = await fetch(`${server.url}/_numberkit/events`, { headers });
  expect(stream.headers.get('content-encoding')).toBeNull();
  await stream.body?.cancel();
  const small = await fetch(`${server.url}/_numberkit/clock`, { headers });
  expect(small.headers.get('content-encoding')).toBeNull();
  for (let call = 0; call < 25; call += 1) await request();
  const large = await fetch(`${server.url}/_numberkit/state`, { headers });
  expect(large.headers.get('content-encoding')).toBe('gzip');
  expect(await large.json()).toEqual(
    await (
      await fetch(`${server.url}/_numberkit/state`, { headers: { 'accept-encoding': 'identity' } })
    ).json(),
  );
});

test('a key and the rules for pages of other sites hold for a stream too', async () => {
  const page = await fetch(`${server.url}/_numberkit/events`, {
    headers: { origin: 'http://evil.test' },
  });
  expect(page.status).toBe(403);
  await using locked = await openTestServer({ NUMBERKIT_CONTROL_KEY: 'secret' });
  expect(await rejectionOf(locked.control.events().next())).toMatchObject({ status: 401 });
  const control = new NumberkitControl({ baseUrl: locked.url, key: 'secret' });
  const events = control.events();
  expect((await lastOf(events, 'server')).data).toMatchObject({ controlKey: true });
  await events.return();
});
