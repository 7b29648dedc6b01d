import { readdir, readFile } from 'node:fs/promises';
import { type Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { leased, override, refused, updated } from './support/samples.js';
import type { StubBehavior } from './support/stub-server.js';
import { startStubServer } from './support/stub-server.js';

const folder = new URL('readme/', import.meta.url);

// The programs have a reader's addresses; the test replaces the host.
let stubUrl = '';
const toStubUrl = (url: string): string => url.replace(/^https?:\/\/[^/]+/, stubUrl);
const toStub: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch({ ...options, origin: stubUrl }, handler);

const runs: Readonly<
  Record<string, { behaviors: readonly StubBehavior[]; prints: readonly unknown[][] }>
> = {
  'first-call.ts': { behaviors: [leased], prints: [['+18335550100', 'PENDING', 2026]] },
  'errors.ts': {
    behaviors: [
      refused(400, 'ValidationException', {
        Reason: 'INVALID_PARAMETER',
        Fields: [{ Name: 'DestinationPhoneNumber', Message: 'No.' }],
      }),
    ],
    prints: [['INVALID_PARAMETER', 'DestinationPhoneNumber']],
  },
  'safe.ts': {
    behaviors: [refused(409, 'ConflictException', { Code: 'Conflict' })],
    prints: [['the last name is still on its way:', 'Conflict']],
  },
  'response.ts': {
    behaviors: [updated],
    prints: [[undefined, 200, 'request-1', 1, expect.any(String)]],
  },
  'dates.ts': {
    behaviors: [{ ...override, body: { ...override.body, ExpirationTimestamp: 4102444800 } }],
    prints: [['2100-01-01T00:00:00.000Z']],
  },
  'control.ts': {
    behaviors: [
      { status: 200, body: {} },
      {
        status: 201,
        body: { id: 'fault-1', operation: 'updatePhoneNumber', calls: 1, happened: 0 },
      },
      { status: 429, headers: { 'retry-after': '0' } },
      updated,
      {
        status: 200,
        body: { now: '2026-04-03T00:00:00.250Z', frozen: false, ahead: 'PT72H' },
      },
    ],
    prints: [['2026-04-03T00:00:00.250Z', 'PT72H']],
  },
  'events.ts': {
    behaviors: [
      {
        status: 200,
        headers: { 'content-type': 'text/event-stream' },
        body: [
          'event: server\ndata: {"version":"0.1.0","startedAt":"2026-04-03T00:00:00.000Z"}\n\n',
          'event: journal\ndata: {"time":"2026-04-03T00:00:00.250Z","operation":"updatePhoneNumber","status":400,"reason":"CallingName is too long."}\n\n',
        ].join(''),
      },
    ],
    prints: [
      ['connected to version', '0.1.0'],
      ['updatePhoneNumber', 400, 'CallingName is too long.'],
    ],
  },
  'contract.ts': {
    behaviors: [refused(400, 'BadRequestException', { Message: 'Nothing to change.' })],
    prints: [['Nothing to change.']],
  },
  'pages.ts': {
    behaviors: [
      { status: 200, body: { PhoneNumbers: [{ PhoneNumber: '+18335550100' }], NextToken: 'next' } },
      { status: 200, body: { PhoneNumbers: [{ PhoneNumber: '+18335550101' }] } },
      { status: 200, body: { PhoneNumbers: [] } },
    ],
    prints: [['+18335550100'], ['+18335550101'], [0]],
  },
  'aws.ts': { behaviors: [updated], prints: [['Ada Lovelace']] },
  'validation.ts': { behaviors: [], prints: [['CallingName']] },
  'undici.ts': { behaviors: [updated], prints: [['%2B12065550100']] },
  'limits.ts': { behaviors: [leased], prints: [] },
  'observe.ts': {
    behaviors: [{ status: 429, headers: { 'retry-after': '0' } }, updated],
    prints: [
      ['numberkit: attempt failed', expect.objectContaining({ retryIn: 0 })],
      ['updatePhoneNumber', 1, 429],
      ['updatePhoneNumber', 2, 200],
    ],
  },
};

describe('the README', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);

  test('shows the programs of test/readme, each once, and no other', async () => {
    const names = await readdir(folder);
    const programs = await Promise.all(
      names.map((name) => readFile(new URL(name, folder), 'utf8')),
    );
    expect(snippets.toSorted()).toEqual(programs.toSorted());
    expect(Object.keys(runs).toSorted()).toEqual(names.toSorted());
  });

  test('names every option of the client', async () => {
    const sources = ['options', 'platform'].map((name) =>
      readFile(new URL(`../src/${name}.ts`, import.meta.url), 'utf8'),
    );
    const text = (await Promise.all(sources)).join('\n');
    const options = [...text.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
    expect(options.length).toBeGreaterThan(10);
    for (const name of options) expect(readme).toContain(`\`${name}\``);
  });
});

describe('a program of the README', () => {
  const print = vi.spyOn(console, 'log');
  const { fetch } = globalThis;
  const dispatcher = getGlobalDispatcher();
  beforeAll(() => setGlobalDispatcher(dispatcher.compose(toStub)));
  afterAll(() => {
    setGlobalDispatcher(dispatcher);
    print.mockRestore();
  });
  beforeEach(() => void print.mockReset().mockImplementation(() => undefined));
  afterEach(() => void vi.unstubAllGlobals());

  test.each(Object.entries(runs))('runs: %s', async (name, { behaviors, prints }) => {
    await using server = await startStubServer(...behaviors);
    stubUrl = server.baseUrl;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => fetch(toStubUrl(url), init));
    await import(new URL(name, folder).href);
    expect(print.mock.calls).toEqual(prints);
    expect(server.requests).toHaveLength(behaviors.length);
  });
});
