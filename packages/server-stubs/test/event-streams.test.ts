import { once } from 'node:events';
import { connect } from 'node:net';
import type { DocumentedContract, EventStream, StreamEvent } from '@numberkit/contract';
import { waitFor } from '@numberkit/test-support/wait-for';
import { afterEach, expect, test, vi } from 'vitest';
import {
  EventStreamBody,
  notImplemented,
  type OperationsOptions,
  type StreamCall,
} from '../src/index.js';
import { noToyHandlers, openShapeServer, type ShapeServer } from './open-shape-server.js';
import { createProblemToys } from './toy-contract.js';
import type { ProblemToyTypes } from './toy-types.js';

interface ToyEvents {
  made: { id: string; at: Date };
  lost: { id: string; note?: string | undefined };
}

interface WatchedTypes extends ProblemToyTypes {
  watchToys: Omit<ProblemToyTypes['getToy'], 'input' | 'handlerInput' | 'results'> & {
    input: object;
    handlerInput: object;
    results: { status: 200; body: EventStream<ToyEvents> };
    events: ToyEvents;
  };
}

type ToyEvent = StreamEvent<ToyEvents>;

function createWatchedToys(): DocumentedContract<WatchedTypes> {
  const { operations, document, types: _, ...others } = createProblemToys();
  const { paths } = document;
  return {
    ...others,
    operations: {
      ...operations,
      watchToys: {
        ...operations.getToy,
        operationId: 'watchToys',
        path: '/toys/news',
        members: { path: [], query: [], header: [], body: [] },
        events: { made: { timestamps: { 'iso-8601': [['at']] } }, lost: { timestamps: {} } },
      },
    },
    document: {
      ...document,
      paths: { ...paths, '/toys/news': { get: { operationId: 'watchToys', responses: {} } } },
    },
  };
}

type Watch = (call: StreamCall) => AsyncIterable<ToyEvent>;

function openWatched(
  watch: Watch,
  options: Pick<OperationsOptions<WatchedTypes, undefined>, 'stopping'> = {},
): Promise<ShapeServer> {
  const handlers = {
    ...noToyHandlers,
    watchToys: async (_input: object, call: StreamCall) => ({
      status: 200 as const,
      body: watch(call),
    }),
  };
  return openShapeServer(createWatchedToys(), handlers, options);
}

const lost: ToyEvent = { event: 'lost', data: { id: '7' } };

/** An event, and then none until the stream is over. */
async function* oneAndWait({ signal }: StreamCall): AsyncGenerator<ToyEvent> {
  yield lost;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
}

const text = 'event: lost\ndata: {"id":"7"}\n\n';

async function readPiece(
  response: Response,
): Promise<{ text: string; rest: () => Promise<string> }> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader?.read();
  return {
    text: first?.value ?? '',
    rest: async () => {
      let rest = '';
      for (;;) {
        const { done, value = '' } = (await reader?.read()) ?? { done: true };
        if (done) return rest;
        rest += value;
      }
    },
  };
}

afterEach(() => {
  vi.useRealTimers();
});

test('events are sent as they are made, in the form of server-sent events', async () => {
  const { promise: first, resolve: goOn } = Promise.withResolvers<undefined>();
  async function* watch(): AsyncGenerator<ToyEvent> {
    yield { event: 'made', id: 'a.1', data: { id: '7', at: new Date(0) } };
    await first;
    yield { event: 'lost', data: { id: '7', note: 'two\nlines' } };
  }
  await using toys = await openWatched(watch);
  const response = await toys.send('GET', '/toys/news');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
  const piece = await readPiece(response);
  expect(piece.text).toBe(
    'event: made\nid: a.1\ndata: {"id":"7","at":"1970-01-01T00:00:00.000Z"}\n\n',
  );
  goOn(undefined);
  expect(await piece.rest()).toBe('event: lost\ndata: {"id":"7","note":"two\\nlines"}\n\n');
  await waitFor(() =>
    expect(toys.reports).toMatchObject([{ operation: 'watchToys', status: 200, error: undefined }]),
  );
});

test('the signal of a handler aborts when the client goes away', async () => {
  const over = Promise.withResolvers<string>();
  await using toys = await openWatched((call) => {
    call.signal.addEventListener('abort', () => over.resolve('over'));
    return oneAndWait(call);
  });
  const response = await toys.send('GET', '/toys/news');
  await response.body?.cancel();
  expect(await over.promise).toBe('over');
});

test('a stream ends when the server stops, and the client sees a whole response', async () => {
  const stopping = new AbortController();
  const over = Promise.withResolvers<string>();
  const watch: Watch = (call) => {
    call.signal.addEventListener('abort', () => over.resolve('over'));
    // A handler that ignores the signal does not hold up the end.
    return (async function* () {
      yield lost;
      await new Promise(() => undefined);
    })();
  };
  await using toys = await openWatched(watch, { stopping: stopping.signal });
  const piece = await readPiece(await toys.send('GET', '/toys/news'));
  expect(piece.text).toBe(text);
  stopping.abort();
  expect(await piece.rest()).toBe('');
  expect(await over.promise).toBe('over');
});

test('a stream that is opened while the server stops ends at once', async () => {
  const stopping = AbortSignal.abort();
  await using toys = await openWatched(oneAndWait, { stopping });
  const response = await toys.send('GET', '/toys/news');
  expect(await response.text()).toBe('');
});

test('a client that does not read makes the handler wait, and does not hold up the end of the server', async () => {
  const stopping = new AbortController();
  let made = 0;
  const watch: Watch = async function* ({ signal }) {
    while (!signal.aborted) {
      made += 1;
      // Larger than all buffers of a connection.
      yield { event: 'lost', data: { id: 'x'.repeat(20_000_000) } };
    }
  };
  await using toys = await openWatched(watch, { stopping: stopping.signal });
  const socket = connect(toys.port, '127.0.0.1');
  socket.once('readable', () => undefined);
  await once(socket, 'connect');
  socket.write('GET /toys/news HTTP/1.1\r\nHost: a\r\n\r\n');
  await waitFor(() => expect(socket.readableLength).toBeGreaterThan(10_000));
  expect(made).toBeLessThan(3);
  stopping.abort();
  let end = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    end = (end + piece).slice(-5);
  });
  socket.resume();
  await once(socket, 'close');
  expect(end).toMatch(/^x+$/);
});

test('a handler can cut the connection of its client', async () => {
  await using toys = await openWatched(async function* ({ cut, signal }) {
    yield lost;
    cut();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  });
  const response = await toys.send('GET', '/toys/news');
  await expect(response.text()).rejects.toThrow();
});

test.each([
  ['throws', new Error('no toys')],
  ['makes an event that the contract does not have', 'sold'],
])('a stream whose handler %s breaks off, and its error is reported', async (_, failure) => {
  await using toys = await openWatched(async function* () {
    yield lost;
    if (failure instanceof Error) throw failure;
    // A server in JavaScript could make this.
    yield JSON.parse(`{"event":"${failure}","data":{}}`);
  });
  const response = await toys.send('GET', '/toys/news');
  await expect(response.text()).rejects.toThrow();
  await waitFor(() => expect(toys.reports).toHaveLength(1));
  expect(String(toys.reports[0]?.error)).toMatch(/no toys|watchToys sent an event sold/);
});

test('a stream that nobody has implemented is refused like any other operation', async () => {
  const handlers = { ...noToyHandlers, watchToys: notImplemented };
  await using toys = await openShapeServer(createWatchedToys(), handlers);
  expect((await toys.send('GET', '/toys/news')).status).toBe(501);
});

test('a comment keeps a silent stream open', async () => {
  vi.useFakeTimers();
  const { watchToys } = createWatchedToys().operations;
  const signals = { over: new AbortController(), cut: new AbortController(), stopping: undefined };
  const call = { signal: signals.over.signal, cut: () => undefined };
  const body = new EventStreamBody(watchToys, oneAndWait(call), signals);
  const pieces = body[Symbol.asyncIterator]();
  expect(await pieces.next()).toEqual({ done: false, value: text });
  const next = pieces.next();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next).toEqual({ done: false, value: ':\n\n' });
  signals.over.abort();
  expect(await pieces.next()).toEqual({ done: true, value: undefined });
  expect(vi.getTimerCount()).toBe(0);
});

test('a stream that the server ends leaves no timer, though its handler waits for ever', async () => {
  vi.useFakeTimers();
  const { watchToys } = createWatchedToys().operations;
  const stopping = new AbortController();
  const signals = {
    over: new AbortController(),
    cut: new AbortController(),
    stopping: stopping.signal,
  };
  const never: AsyncIterable<ToyEvent> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
  };
  const pieces = new EventStreamBody(watchToys, never, signals)[Symbol.asyncIterator]();
  const end = pieces.next();
  expect(vi.getTimerCount()).toBe(1);
  stopping.abort();
  expect(await end).toEqual({ done: true, value: undefined });
  expect(vi.getTimerCount()).toBe(0);
});
