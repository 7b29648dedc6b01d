import { expect, test, vi } from 'vitest';
import {
  ConfigurationError,
  type FetchInit,
  InvalidRequestError,
  NetworkError,
  NotFoundError,
  NumberkitControl,
  NumberkitError,
  ServiceException,
  UnexpectedResponseError,
  UnknownServiceException,
} from '../src/control.js';
import * as main from '../src/index.js';
import { startStubServer } from './support/stub-server.js';

interface Sent {
  readonly url: string;
  readonly init: FetchInit;
}

/** A client whose server always sends one response, and the requests to it. */
function createControl(status: number, body: unknown, key?: string) {
  const sent: Sent[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const control = new NumberkitControl({
    baseUrl: 'http://numberkit.test/base/',
    key,
    fetch: async (url, init) => {
      sent.push({ url: String(url), init });
      return new Response(text, { status });
    },
  });
  return { control, sent };
}

const clock = { now: '2026-04-03T00:00:00.250Z', frozen: false, ahead: 'PT72H' };
const problem = {
  type: 'urn:numberkit:problem:invalid-request',
  title: 'Invalid request',
  status: 400,
  detail: 'duration is missing.',
  errors: [{ member: 'duration', reason: 'is missing' }],
};

const rejectionOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('The call succeeded.')),
    (error: unknown) => error,
  );

test('a body is sent as JSON, and the output has dates', async () => {
  const { control, sent } = createControl(200, clock);
  const output = await control.freezeClock({ at: new Date('2026-04-03T00:00:00.250Z') });
  expect(output).toEqual({ ...clock, now: new Date(clock.now) });
  expect(sent).toEqual([
    {
      url: 'http://numberkit.test/base/_numberkit/clock/freeze',
      init: expect.objectContaining({
        method: 'POST',
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
        body: '{"at":"2026-04-03T00:00:00.250Z"}',
      }),
    },
  ]);
});

test('an operation without a body sends none, and members of path and query are encoded', async () => {
  const { control, sent } = createControl(200, { entries: [], cleared: 1 });
  await control.listJournal({ operation: 'a&b', status: 400 });
  await control.clearFault({ id: 'a/b' });
  await control.releaseClock().catch(() => undefined);
  expect(sent.map(({ url, init }) => `${init.method} ${url}`)).toEqual([
    'GET http://numberkit.test/base/_numberkit/journal?operation=a%26b&status=400',
    'DELETE http://numberkit.test/base/_numberkit/faults/a%2Fb',
    'POST http://numberkit.test/base/_numberkit/clock/release',
  ]);
  for (const { init } of sent) {
    expect(init.body).toBeNull();
    expect(init.headers).not.toHaveProperty('content-type');
  }
});

test('a key is sent if there is one', async () => {
  const locked = createControl(200, clock, 'open-sesame');
  await locked.control.getClock();
  expect(locked.sent[0]?.init.headers).toMatchObject({ authorization: 'Bearer open-sesame' });
  const open = createControl(200, clock);
  await open.control.getClock();
  expect(open.sent[0]?.init.headers).not.toHaveProperty('authorization');
});

test('a problem is an error of its own class, with the members that are wrong', async () => {
  const error = await rejectionOf(createControl(400, problem).control.getClock());
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toBeInstanceOf(ServiceException);
  expect(error).toMatchObject({
    name: 'InvalidRequestError',
    message: 'duration is missing.',
    operation: 'getClock',
    status: 400,
    role: 'invalidRequest',
    type: problem.type,
    errors: problem.errors,
  });
  const { errors: _, ...bare } = problem;
  const missing = { ...bare, type: 'urn:numberkit:problem:not-found', status: 404 };
  const other = await rejectionOf(createControl(404, missing).control.clearFault({ id: 'a' }));
  expect(other).toBeInstanceOf(NotFoundError);
  expect(other).toHaveProperty('role', 'notFound');
  expect(other).not.toHaveProperty('errors');
});

test.each([
  [200, 'Hello.'],
  [200, '[]'],
  [200, { ...clock, now: 'soon' }],
  [201, clock],
])('the success %i with %j is no response of a control server', async (status, body) => {
  const error = await rejectionOf(createControl(status, body).control.getClock());
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toMatchObject({ status, operation: 'getClock' });
});

test.each([
  [502, '<html>Bad gateway</html>', undefined],
  [418, { ...problem, type: 'about:blank' }, 'about:blank'],
  [400, { ...problem, type: 'toString' }, 'toString'],
  [404, { ...problem, type: 'urn:numberkit:problem:not-found' }, 'urn:numberkit:problem:not-found'],
])('%i with %j is no problem that the operation declares', async (status, body, code) => {
  const error = await rejectionOf(createControl(status, body).control.getClock());
  expect(error).toBeInstanceOf(UnknownServiceException);
  expect(error).toMatchObject({ status, code, operation: 'getClock' });
});

test.each([
  { ...problem, type: 'about:blank' },
  { ...problem, type: undefined },
])('a problem without a type of its own is that of its status: %j', async (body) => {
  const error = await rejectionOf(createControl(400, body).control.getClock());
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ message: problem.detail, errors: problem.errors });
});

test('the errors of a failure are the classes of the main entry', () => {
  expect(main).toMatchObject({ NetworkError, NumberkitError, UnexpectedResponseError });
});

test('a failed connection is a NetworkError with its cause, and is not repeated', async () => {
  const cause = new TypeError('fetch failed');
  let calls = 0;
  const fetch = () => {
    calls += 1;
    return Promise.reject(cause);
  };
  const control = new NumberkitControl({ baseUrl: 'http://numberkit.test', fetch });
  const error = await rejectionOf(control.getState());
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toBeInstanceOf(NumberkitError);
  expect(error).toMatchObject({ cause, operation: 'getState' });
  expect(calls).toBe(1);
});

test('a call that only reads is repeated as often as it is allowed to, and no other', async () => {
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    return new Response('', { status: 503 });
  };
  const options = { baseUrl: 'http://numberkit.test', fetch, baseDelay: 0, maxAttempts: 3 };
  const control = new NumberkitControl(options);
  await rejectionOf(control.getClock());
  expect(calls).toBe(3);
  await rejectionOf(control.releaseClock());
  expect(calls).toBe(4);
});

/** Never responds, but fails as soon as its signal aborts. */
const waitForAbort: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

test('a call ends when its time is over or its signal aborts', async () => {
  const control = new NumberkitControl({
    baseUrl: 'http://numberkit.test',
    fetch: waitForAbort,
    timeout: 20,
  });
  expect(await rejectionOf(control.getClock())).toMatchObject({
    name: 'TimeoutError',
    kind: 'call',
    timeout: 20,
  });
  const controller = new AbortController();
  const options = { signal: controller.signal, timeout: Number.POSITIVE_INFINITY };
  const call = rejectionOf(control.getClock({}, options));
  controller.abort(new Error('Enough.'));
  expect(await call).toMatchObject({ name: 'AbortedError', cause: { message: 'Enough.' } });
});

test.each([
  [undefined, 10_000],
  [60_000, 60_000],
])(
  'a call with the time limit %j ends after %i ms, however long an attempt takes',
  async (timeout, limit) => {
    vi.useFakeTimers();
    try {
      const options = { baseUrl: 'http://numberkit.test', fetch: waitForAbort, timeout };
      let error: unknown;
      const call = rejectionOf(new NumberkitControl(options).getClock()).then((one) => {
        error = one;
      });
      await vi.advanceTimersByTimeAsync(limit - 1);
      expect(error).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      await call;
      expect(error).toMatchObject({ name: 'TimeoutError', timeout: limit, attempts: 1 });
    } finally {
      vi.useRealTimers();
    }
  },
);

test('options of the client hold, and its headers stand beside the key', async () => {
  const sent: FetchInit[] = [];
  const fetch = async (_url: string, init: FetchInit) => {
    sent.push(init);
    return new Response(JSON.stringify(clock));
  };
  const lines: string[] = [];
  const logger = { debug: (_fields: object, message: string) => void lines.push(message) };
  const headers = { 'x-gateway': 'g' };
  const baseUrl = 'http://numberkit.test';
  await new NumberkitControl({ baseUrl, key: 'k', headers, fetch, logger }).getClock();
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer k', 'x-gateway': 'g' });
  expect(lines).toEqual(['numberkit: call', 'numberkit: success']);
});

test.each(['ftp://numberkit.test', 'numberkit', ''])('%j is no base URL', (baseUrl) => {
  expect(() => new NumberkitControl({ baseUrl })).toThrow(ConfigurationError);
});

test('a redirect is not followed: it would carry key and body to another address', async () => {
  await using other = await startStubServer({ status: 200, body: clock });
  const location = `${other.baseUrl}/_numberkit/clock`;
  await using server = await startStubServer({ status: 307, headers: { location } });
  const control = new NumberkitControl({ baseUrl: server.baseUrl, key: 'open-sesame' });
  expect(await rejectionOf(control.freezeClock())).toMatchObject({
    name: 'UnknownServiceException',
    status: 307,
  });
  expect(other.requests).toEqual([]);
});

test.each(['..', '.', '', '\ud800'])(
  'the id %j is not sent: it would name another route',
  async (id) => {
    const { control, sent } = createControl(200, { cleared: 1 });
    const error = await rejectionOf(control.clearFault({ id }));
    expect(error).toMatchObject({
      name: 'InvalidInputError',
      member: 'id',
      operation: 'clearFault',
    });
    expect(sent).toEqual([]);
  },
);

test('half a surrogate pair in the query is not sent', async () => {
  const { control, sent } = createControl(200, { entries: [] });
  const error = await rejectionOf(control.listJournal({ operation: '\ud800' }));
  expect(error).toMatchObject({ name: 'InvalidInputError', member: 'operation' });
  expect(sent).toEqual([]);
});

test.each([0, -1, Number.NaN])('%d milliseconds are no time limit', async (timeout) => {
  const { control } = createControl(200, clock);
  expect(await rejectionOf(control.getClock({}, { timeout }))).toMatchObject({
    name: 'InvalidInputError',
    member: 'timeout',
  });
});

test('a signal that has aborted already sends nothing', async () => {
  const { control, sent } = createControl(200, clock);
  const signal = AbortSignal.abort('enough');
  expect(await rejectionOf(control.getClock({}, { signal }))).toMatchObject({
    name: 'AbortedError',
    cause: 'enough',
  });
  expect(sent).toEqual([]);
});
