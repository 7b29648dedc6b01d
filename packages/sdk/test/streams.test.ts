import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { control } from '@numberkit/contract/control';
import { listen } from '@numberkit/test-support';
import { expect, test, vi } from 'vitest';
import { createClient, createStreamingClient } from '../src/client.js';
import {
  type ControlEvent,
  type ControlOptions,
  NumberkitControl,
  type StreamEnd,
} from '../src/control.js';
import { failureOf } from './support/create-client.js';

type Respond = (response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

/** A server that responds in the given ways, request by request, and in the last one for all further requests. */
async function openServer(...ways: readonly Respond[]) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    ways[Math.min(requests.length, ways.length) - 1]?.(response, request);
  });
  return { requests, ...(await listen(server)) };
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
}

/** Sends text as a stream that stays open. */
const send =
  (...texts: readonly (string | Uint8Array)[]): Respond =>
  (response) => {
    begin(response);
    for (const text of texts) response.write(text);
  };

/** Sends text as a stream that ends. */
const sendAndEnd =
  (text: string): Respond =>
  (response) => {
    begin(response);
    response.end(text);
  };

const refuse =
  (status: number, type: string): Respond =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ type, title: 'No', status, detail: 'No.' }));
  };

const cut: Respond = (response) => void response.destroy();

const toState = (revision: number): string =>
  `event: state\nid: a.${revision}\ndata: {"revision":${revision}}\n\n`;

function createControl(baseUrl: string, options: Partial<ControlOptions> = {}) {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { waits, control: new NumberkitControl({ baseUrl, sleep, ...options }) };
}

/** Takes a number of events, and leaves the stream. */
async function take(events: AsyncIterable<ControlEvent>, count: number): Promise<ControlEvent[]> {
  const taken: ControlEvent[] = [];
  for await (const event of events) {
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

const toRevisions = (events: readonly ControlEvent[]): number[] =>
  events.flatMap(({ event, data }) => (event === 'state' ? [data.revision] : []));

test('a stream is read as typed events, with dates', async () => {
  const clock = '{"now":"2026-04-01T00:00:00.000Z","frozen":true,"ahead":"PT0S"}';
  await using server = await openServer(
    send(':\n\n', `event: clock\r\nid: a.1\r\ndata: ${clock}\r\n\r\n`, 'data: 1\n\n', toState(2)),
  );
  const { control } = createControl(server.url, { key: 'secret' });
  const events = await take(control.events(), 2);
  expect(events).toEqual([
    {
      event: 'clock',
      id: 'a.1',
      data: { now: new Date('2026-04-01T00:00:00.000Z'), frozen: true, ahead: 'PT0S' },
    },
    { event: 'state', id: 'a.2', data: { revision: 2 } },
  ]);
  const [request] = server.requests;
  expect(request?.url).toBe('/_numberkit/events');
  expect(request?.headers).toMatchObject({
    accept: 'text/event-stream',
    authorization: 'Bearer secret',
  });
  expect(request?.headers).not.toHaveProperty('last-event-id');
});

test('a letter that comes in two pieces stays whole, and events of other names are passed over', async () => {
  const faults = '{"faults":[{"id":"é","operation":"a","happened":0}]}';
  const bytes = new TextEncoder().encode(
    `${toState(1)}event: later\ndata: {}\n\nevent: faults\ndata: ${faults}\n\n`,
  );
  const middle = bytes.indexOf(0xc3) + 1;
  const { promise: isRead, resolve: goOn } = Promise.withResolvers<void>();
  await using server = await openServer(async (response) => {
    begin(response);
    response.write(bytes.slice(0, middle));
    await isRead;
    response.write(bytes.slice(middle));
  });
  const events = createControl(server.url).control.events();
  expect((await events.next()).value).toMatchObject({ event: 'state' });
  goOn();
  const [event] = await take(events, 1);
  expect(event).toMatchObject({ event: 'faults', data: { faults: [{ id: 'é' }] } });
});

test('a stream that the server ends goes on with the id of the last event', async () => {
  await using server = await openServer(sendAndEnd(toState(1)), send(toState(2)));
  const { control, waits } = createControl(server.url);
  const onConnect = vi.fn();
  const ends: StreamEnd[] = [];
  const events = control.events({}, { onConnect, onDisconnect: (end) => ends.push(end) });
  expect(toRevisions(await take(events, 2))).toEqual([1, 2]);
  expect(server.requests[1]?.headers['last-event-id']).toBe('a.1');
  expect(waits).toEqual([1000]);
  expect(ends).toEqual([{ error: undefined, retryIn: 1000 }]);
  expect(onConnect).toHaveBeenCalledTimes(2);
});

test('a stream begins after an event that the caller names, until another one comes', async () => {
  await using server = await openServer(sendAndEnd(''), sendAndEnd(toState(9)), send(toState(10)));
  const { control } = createControl(server.url);
  await take(control.events({ lastEventId: 'a.8' }), 2);
  const ids = server.requests.map(({ headers }) => headers['last-event-id']);
  expect(ids).toEqual(['a.8', 'a.8', 'a.9']);
});

test('the waits grow while the server cannot be reached, and begin anew with an open connection', async () => {
  const busy = refuse(503, 'urn:numberkit:problem:too-many-streams');
  await using server = await openServer(
    sendAndEnd(toState(1)),
    cut,
    busy,
    refuse(502, 'about:blank'),
    busy,
    sendAndEnd(toState(2)),
    send(toState(3)),
  );
  const { control, waits } = createControl(server.url);
  const names: (string | undefined)[] = [];
  const onDisconnect = ({ error }: StreamEnd) => names.push(error?.name);
  expect(toRevisions(await take(control.events({}, { onDisconnect }), 3))).toEqual([1, 2, 3]);
  expect(waits).toEqual([1000, 2000, 5000, 10_000, 10_000, 1000]);
  expect(names).toEqual([
    undefined,
    'NetworkError',
    'TooManyStreamsError',
    'UnknownServiceException',
    'TooManyStreamsError',
    undefined,
  ]);
});

test('a connection that breaks off in the middle of an event goes on before that event', async () => {
  await using server = await openServer(
    (response) => {
      begin(response);
      response.write(`${toState(1)}event: state\nid: a.2\n`, () => response.destroy());
    },
    send(toState(2)),
  );
  const { control } = createControl(server.url);
  expect(toRevisions(await take(control.events(), 2))).toEqual([1, 2]);
  expect(server.requests[1]?.headers['last-event-id']).toBe('a.1');
});

test('the first connection is made once', async () => {
  const refused = await openServer(refuse(503, 'urn:numberkit:problem:too-many-streams'));
  const { control } = createControl(refused.url);
  expect(await failureOf(control.events().next())).toMatchObject({ name: 'TooManyStreamsError' });
  expect(refused.requests).toHaveLength(1);
  await refused[Symbol.asyncDispose]();
  expect(await failureOf(control.events().next())).toMatchObject({
    name: 'NetworkError',
    unsent: true,
  });
});

test('a server that refuses a later connection for good ends the stream', async () => {
  const refusal = refuse(401, 'urn:numberkit:problem:unauthorized');
  await using server = await openServer(sendAndEnd(toState(1)), refusal);
  const { control } = createControl(server.url);
  expect(await failureOf(take(control.events(), 2))).toMatchObject({ name: 'UnauthorizedError' });
});

const closed = (request: IncomingMessage | undefined): Promise<void> =>
  new Promise((resolve) => request?.socket.once('close', () => resolve()));

test('the signal ends a stream, while it is open and while it waits', async () => {
  await using server = await openServer(send(toState(1)), sendAndEnd(toState(1)));
  const open = new AbortController();
  const events = createControl(server.url).control.events({}, { signal: open.signal });
  await events.next();
  const end = closed(server.requests[0]);
  const failure = failureOf(events.next());
  open.abort('enough');
  expect(await failure).toMatchObject({ name: 'AbortedError', cause: 'enough' });
  await end;
  const waiting = new AbortController();
  const { control } = createControl(server.url, { sleep: async () => waiting.abort() });
  const error = await failureOf(take(control.events({}, { signal: waiting.signal }), 2));
  expect(error).toMatchObject({ name: 'AbortedError' });
  const none = control.events({}, { signal: AbortSignal.abort() });
  expect(await failureOf(none.next())).toMatchObject({ name: 'AbortedError' });
});

test('a caller who leaves the loop closes the connection', async () => {
  await using server = await openServer(send(toState(1)));
  const events = createControl(server.url).control.events();
  await events.next();
  const end = closed(server.requests[0]);
  await events.return();
  await end;
});

test('a server that sends nothing for too long counts as lost', async () => {
  await using server = await openServer(send(toState(1)), send(toState(2)));
  const ends: StreamEnd[] = [];
  const onDisconnect = (end: StreamEnd) => ends.push(end);
  const { control } = createControl(server.url);
  await take(control.events({}, { idleTimeout: 20, onDisconnect }), 2);
  expect(ends[0]?.error?.message).toBe('events got no response: nothing came for 20 ms.');
});

test('a connection that does not open in time fails', async () => {
  await using server = await openServer(() => undefined);
  const events = createControl(server.url).control.events({}, { timeout: 20 });
  expect(await failureOf(events.next())).toMatchObject({ name: 'TimeoutError', timeout: 20 });
});

test.each(['timeout', 'idleTimeout'])('the option %s must be a length of time', async (name) => {
  const events = createControl('http://127.0.0.1:1').control.events({}, { [name]: 0 });
  expect(await failureOf(events.next())).toMatchObject({
    name: 'InvalidInputError',
    message: `${name} must be a number of at least 1.`,
  });
});

test('a response that is no stream, and data that is not as declared, are errors', async () => {
  await using server = await openServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  }, send('event: clock\ndata: {"now":7}\n\n'));
  const { control } = createControl(server.url);
  const json = await failureOf(control.events().next());
  expect(String(json)).toContain('events got status 200, but it is no stream of events.');
  const data = await failureOf(control.events().next());
  expect(String(data)).toContain('but the data of an event clock cannot be read.');
});

test('a client of any contract has its streams, if it is made for them', async () => {
  await using server = await openServer(send(toState(1)));
  const client = createStreamingClient(control, { baseUrl: server.url });
  const { value } = await client.events().next();
  expect(value).toMatchObject({ event: 'state', data: { revision: 1 } });
  expect(client.getClock).toBeTypeOf('function');
  expect(createClient(control, { baseUrl: server.url })).not.toHaveProperty('events');
  expect(client.safe).not.toHaveProperty('events');
});
