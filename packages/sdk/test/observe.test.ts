import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test, vi } from 'vitest';
import type { AttemptEnd, Fetch } from '../src/index.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased, refused, updated } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

function createLogger() {
  const lines: [string, string, Readonly<Record<string, unknown>>][] = [];
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, text: string) => {
    lines.push([level, text, fields]);
  };
  return { lines, logger: { debug: write('debug'), warn: write('warn') } };
}

test('the logger gets the call, each failed attempt and the success', async () => {
  await using server = await startStubServer(refused(500, 'InternalServerException'), leased);
  const { lines, logger } = createLogger();
  const { client } = createClient({ ...server, logger });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(lines).toMatchObject([
    ['debug', 'numberkit: call', { operation: 'requestPhoneNumber' }],
    [
      'warn',
      'numberkit: attempt failed',
      { attempt: 1, error: 'InternalServerException', status: 500, retryIn: 100 },
    ],
    ['debug', 'numberkit: success', { attempt: 2, status: 200, requestId: 'request-1' }],
  ]);
});

test('the logger gets whole milliseconds, and no undefined fields', async () => {
  await using server = await startStubServer({ status: 503 }, leased);
  const { lines, logger } = createLogger();
  const { client } = createClient({ ...server, logger, random: () => 0.123456789 });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  const ended = lines
    .filter(([, text]) => text !== 'numberkit: call')
    .map(([, , fields]) => fields);
  expect(ended).toHaveLength(2);
  for (const { duration, retryIn = 0, ...known } of ended) {
    expect(Number.isInteger(duration)).toBe(true);
    expect(Number.isInteger(retryIn)).toBe(true);
    expect(known).toHaveProperty('status');
  }
  expect(ended[1]).not.toHaveProperty('retryIn');
  expect(ended[1]).not.toHaveProperty('error');
});

test('a call that a hook aborts is no warning', async () => {
  await using server = await startStubServer('hang');
  const { lines, logger } = createLogger();
  const controller = new AbortController();
  const hooks = { beforeAttempt: () => controller.abort() };
  const { client } = createClient({ ...server, logger, hooks });
  const { signal } = controller;
  const failure = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber, { signal }));
  expect(failure).toMatchObject({ name: 'AbortedError' });
  expect(lines.map(([level]) => level)).toEqual(['debug', 'debug']);
  expect(lines[1]?.[2]).toMatchObject({ error: 'AbortedError' });
});

test('sensitive members are masked in every line, also in paths and lists', async () => {
  const echo = { Message: 'Ada Lovelace +12065550100' };
  const throttled = refused(429, 'ThrottledClientException', echo);
  await using server = await startStubServer(throttled, updated, 'cut');
  const { lines, logger } = createLogger();
  const { client } = createClient({ ...server, logger });
  await client.updatePhoneNumber(inputs.updatePhoneNumber);
  await failureOf(client.updatePhoneNumber(inputs.updatePhoneNumber));
  expect(JSON.stringify(lines)).not.toMatch(/Ada|2065550100/);
  expect(lines[0]?.[2]).toMatchObject({ input: { CallingName: '***' } });
  expect(lines[2]?.[2]).toMatchObject({ output: { PhoneNumber: { CallingName: '***' } } });
});

test('the client logs nothing without a logger', async () => {
  const methods = ['debug', 'log', 'info', 'warn', 'error'] as const;
  const spies = methods.map((method) => vi.spyOn(console, method));
  await using server = await startStubServer({ status: 500 }, leased);
  await createClient(server).client.requestPhoneNumber(inputs.requestPhoneNumber);
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

test('hooks are called around every attempt and may add headers', async () => {
  await using server = await startStubServer({ status: 503 }, leased);
  const ends: AttemptEnd[] = [];
  const hooks = {
    beforeAttempt: async ({
      headers,
      attempt,
    }: {
      headers: Record<string, string>;
      attempt: number;
    }) => {
      headers['x-attempt'] = String(attempt);
    },
    afterAttempt: (end: AttemptEnd) => void ends.push(end),
  };
  let time = 0;
  const slowFetch: Fetch = (...request) => {
    time += 250;
    return fetch(...request);
  };
  const { client } = createClient({ ...server, hooks, now: () => time, fetch: slowFetch });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(server.requests.map(({ headers }) => headers['x-attempt'])).toEqual(['1', '2']);
  expect(ends).toMatchObject([
    { attempt: 1, status: 503, error: { name: 'UnknownServiceException' }, retryIn: 100 },
    { attempt: 2, status: 200, error: undefined, retryIn: undefined, requestId: 'request-1' },
  ]);
  expect(ends.map(({ duration }) => duration)).toEqual([250, 250]);
});

test('a beforeAttempt hook that throws fails the call, and nothing is sent', async () => {
  await using server = await startStubServer(leased);
  const cause = new Error('no credentials');
  const hooks = { beforeAttempt: () => Promise.reject(cause) };
  const { client } = createClient({ ...server, hooks });
  const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
  expect(error).toMatchObject({ name: 'HookError', attempts: 0, cause });
  expect(server.requests).toEqual([]);
});

test('an afterAttempt hook that throws is logged and changes nothing', async () => {
  await using server = await startStubServer(leased);
  const { lines, logger } = createLogger();
  const hooks = {
    afterAttempt: () => {
      throw new Error('full disk');
    },
  };
  const { client } = createClient({ ...server, hooks, logger });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(lines.at(-1)).toMatchObject(['warn', 'numberkit: the afterAttempt hook failed', {}]);
});

test('a logger that throws changes nothing', async () => {
  await using server = await startStubServer({ status: 500 }, leased);
  const fail = () => {
    throw new Error('full disk');
  };
  const { client } = createClient({ ...server, logger: { debug: fail, warn: fail } });
  const output = await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(output.Status).toBe('PENDING');
});

test.each<[string, string]>([
  ['name', 'not a name'],
  ['value', 'x-one'],
])('a hook that sets a header whose %s cannot be sent is a HookError', async (_, name) => {
  await using server = await startStubServer(leased);
  const hooks = {
    beforeAttempt: ({ headers }: { headers: Record<string, string> }) => {
      headers[name] = 'a\nb';
    },
  };
  const { client } = createClient({ ...server, hooks });
  const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
  expect(error).toMatchObject({ name: 'HookError', attempts: 0, cause: expect.any(TypeError) });
  expect(server.requests).toEqual([]);
});

test('a header of a hook replaces that of the client, in any case', async () => {
  await using server = await startStubServer(leased);
  const hooks = {
    beforeAttempt: ({ headers }: { headers: Record<string, string> }) => {
      headers['Content-Type'] = 'application/json; charset=utf-8';
    },
  };
  const { client } = createClient({ ...server, hooks });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(server.requests[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
});

test('an async hook and an async logger that fail change nothing', async () => {
  await using server = await startStubServer({ status: 500 }, leased);
  const { lines, logger } = createLogger();
  const hooks = { afterAttempt: () => Promise.reject(new Error('full disk')) };
  // An unhandled rejection would fail this test file.
  const later = { debug: () => Promise.reject(new Error('no disk')), warn: logger.warn };
  const { client } = createClient({ ...server, hooks, logger: later });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  await waitFor(() => expect(lines.at(-1)?.[1]).toBe('numberkit: the afterAttempt hook failed'));
});

test('the time limit ends a beforeAttempt hook that hangs', async () => {
  await using server = await startStubServer(leased);
  const hooks = { beforeAttempt: () => new Promise<void>(() => undefined) };
  const { client } = createClient({ ...server, hooks, attemptTimeout: 20, maxAttempts: 1 });
  const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
  expect(error).toMatchObject({ name: 'TimeoutError', kind: 'attempt' });
});

test("the attempt's time limit aborts the signal of a beforeAttempt hook", async () => {
  await using server = await startStubServer(leased);
  const hooks = {
    beforeAttempt: ({ signal }: { signal: AbortSignal }) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
  };
  const { client } = createClient({ ...server, hooks, attemptTimeout: 20, maxAttempts: 1 });
  const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
  expect(error).toMatchObject({ name: 'TimeoutError', kind: 'attempt' });
});

test('a call that its caller aborts is no warning', async () => {
  await using server = await startStubServer('hang');
  const { lines, logger } = createLogger();
  const { client } = createClient({ ...server, logger });
  const controller = new AbortController();
  const failure = failureOf(
    client.requestPhoneNumber(inputs.requestPhoneNumber, { signal: controller.signal }),
  );
  await server.arrived(1);
  controller.abort();
  expect(await failure).toMatchObject({ name: 'AbortedError' });
  expect(lines.map(([level]) => level)).toEqual(['debug', 'debug']);
});

test('the logger gets the wait before the next attempt in whole milliseconds', async () => {
  await using server = await startStubServer({ status: 503 }, leased);
  const { lines, logger } = createLogger();
  const { client } = createClient({ ...server, logger, random: () => 0.123_456 });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(lines[1]?.[2]).toMatchObject({ retryIn: 25 });
});
