import { describe, expect, test, vi } from 'vitest';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased, refused, updated } from './support/samples.js';
import type { StubBehavior } from './support/stub-server.js';
import { startStubServer } from './support/stub-server.js';

const request = inputs.requestPhoneNumber;
const update = inputs.updatePhoneNumber;

const passing: readonly [string, StubBehavior][] = [
  ['a cut connection', 'cut'],
  ['a cut response', 'cut-body'],
  ['throttling', refused(429, 'ThrottlingException')],
  ['throttling in a status of its own', refused(400, 'ThrottlingException')],
  ['an internal failure', refused(500, 'InternalServerException')],
  ...[429, 500, 502, 503, 504].map((status): [string, StubBehavior] => [
    `a bare ${status}`,
    { status },
  ]),
];

test.each(passing)(
  '%s is followed by another attempt if the operation has a token',
  async (_, behavior) => {
    await using server = await startStubServer(behavior, behavior, leased);
    const { client } = createClient(server);
    const output = await client.requestPhoneNumber(request);
    expect(output.Status).toBe('PENDING');
    expect(server.requests).toHaveLength(3);
    const tokens = server.requests.map(({ text }) => JSON.parse(text).ClientToken);
    expect(new Set(tokens).size).toBe(1);
  },
);

test('an attempt that took too long is followed by another if the operation has a token', async () => {
  await using server = await startStubServer('hang', leased);
  const { client } = createClient({ ...server, attemptTimeout: 2000 });
  // Time passes for the first attempt alone: the second may take its own.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const call = client.requestPhoneNumber(request);
    await server.arrived(1);
    vi.advanceTimersByTime(2000);
    await call;
  } finally {
    vi.useRealTimers();
  }
  expect(server.requests).toHaveLength(2);
});

test.each<[string, number]>([
  ['ValidationException', 400],
  ['ServiceQuotaExceededException', 402],
  ['AccessDeniedException', 403],
  ['ResourceNotFoundException', 404],
  ['ConflictException', 409],
  ['ConflictException', 500],
  ['RequestTooLargeException', 413],
  ['UnsupportedMediaTypeException', 415],
  ['TeapotException', 501],
])('%s with status %i is followed by no other attempt', async (name, status) => {
  await using server = await startStubServer(refused(status, name), leased);
  const error = await failureOf(createClient(server).client.requestPhoneNumber(request));
  expect(error).toMatchObject({ status, attempts: 1 });
});

describe('an operation without a token', () => {
  test.each<[string, StubBehavior]>([
    ['a cut connection', 'cut'],
    ['a cut response', 'cut-body'],
    ['a failure', refused(500, 'ServiceFailureException')],
    ['unavailability', refused(503, 'ServiceUnavailableException')],
    ['a bare 502', { status: 502 }],
  ])('is not repeated after %s: it may have been applied', async (_, behavior) => {
    await using server = await startStubServer(behavior, updated);
    const error = await failureOf(createClient(server).client.updatePhoneNumber(update));
    expect(error).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('is not repeated after an attempt that took too long', async () => {
    await using server = await startStubServer('hang', updated);
    const { client } = createClient({ ...server, attemptTimeout: 20 });
    const error = await failureOf(client.updatePhoneNumber(update));
    expect(error).toMatchObject({ name: 'TimeoutError', kind: 'attempt', attempts: 1 });
  });

  test.each<[string, StubBehavior]>([
    ['throttling', refused(429, 'ThrottledClientException')],
    ['a bare 429', { status: 429 }],
  ])('is repeated after %s: it was refused', async (_, behavior) => {
    await using server = await startStubServer(behavior, updated);
    await createClient(server).client.updatePhoneNumber(update);
    expect(server.requests).toHaveLength(2);
  });

  test('is repeated after a failed connection: nothing was sent', async () => {
    await using server = await startStubServer(updated);
    const { baseUrl } = server;
    await server[Symbol.asyncDispose]();
    const { client, waits } = createClient({ baseUrl });
    expect(await failureOf(client.updatePhoneNumber(update))).toMatchObject({ attempts: 3 });
    expect(waits).toHaveLength(2);
  });
});

describe('the wait before the next attempt', () => {
  test('is random below a bound that doubles up to a maximum', async () => {
    await using server = await startStubServer({ status: 500 });
    const limits = { maxAttempts: 6, baseDelay: 100, maxDelay: 500 };
    const { client, waits } = createClient({ ...server, ...limits, random: () => 0.5 });
    await failureOf(client.requestPhoneNumber(request));
    expect(waits).toEqual([50, 100, 200, 250, 250]);
  });

  test.each<[string, number]>([
    ['2', 2000],
    ['0', 0],
    ['0.5', 500],
    ['Tue, 31 Mar 2026 00:00:03 GMT', 3000],
    ['Mon, 30 Mar 2026 00:00:00 GMT', 0],
    ['3600', 5000],
    ['soon', 50],
  ])('follows Retry-After: %s', async (value, wait) => {
    const behavior = refused(429, 'ThrottlingException', {}, { 'retry-after': value });
    await using server = await startStubServer(behavior, leased);
    const now = () => Date.parse('2026-03-31T00:00:00Z');
    const options = { ...server, now, baseDelay: 100, maxDelay: 5000 };
    const { client, waits } = createClient(options);
    await client.requestPhoneNumber(request);
    expect(waits).toEqual([wait]);
  });

  test('is not begun if the call has no time for it', async () => {
    const behavior = refused(429, 'ThrottlingException', {}, { 'retry-after': '5' });
    await using server = await startStubServer(behavior, leased);
    const { client, waits } = createClient({ ...server, timeout: 4000 });
    const error = await failureOf(client.requestPhoneNumber(request));
    expect(error).toMatchObject({ name: 'ThrottlingException', attempts: 1, retryAfter: 5000 });
    expect(waits).toEqual([]);
  });

  test('is followed by no attempt if it outlasted the time of the call', async () => {
    await using server = await startStubServer({ status: 500 }, leased);
    let time = 0;
    const sleep = async () => {
      time += 60_000;
    };
    const { client } = createClient({ ...server, now: () => time, sleep });
    const error = await failureOf(client.requestPhoneNumber(request));
    expect(error).toMatchObject({ name: 'TimeoutError', kind: 'call' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('the idempotency token', () => {
  test('is a UUID v4, new for each call', async () => {
    await using server = await startStubServer(leased);
    const { client } = createClient(server);
    await client.requestPhoneNumber(request);
    await client.requestPhoneNumber(request);
    const tokens = server.requests.map(({ text }) => JSON.parse(text).ClientToken);
    for (const token of tokens) {
      expect(token).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(new Set(tokens).size).toBe(2);
  });

  test("is the caller's own if given, and the input is not changed", async () => {
    await using server = await startStubServer(leased);
    const input = Object.freeze({ ...request, ClientToken: 'mine' });
    await createClient(server).client.requestPhoneNumber(input);
    expect(JSON.parse(server.requests[0]?.text ?? '')).toHaveProperty('ClientToken', 'mine');
  });
});

test('a call may set limits of its own', async () => {
  await using server = await startStubServer({ status: 500 });
  const { client } = createClient({ ...server, maxAttempts: 5 });
  await failureOf(client.requestPhoneNumber(request, { maxAttempts: 2 }));
  expect(server.requests).toHaveLength(2);
});

test('the default sleep ends', async () => {
  await using server = await startStubServer({ status: 500 }, leased);
  const { client } = createClient({ ...server, sleep: undefined, baseDelay: 2 });
  await client.requestPhoneNumber(request);
  expect(server.requests).toHaveLength(2);
});
