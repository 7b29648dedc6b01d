import { describe, expect, test } from 'vitest';
import { createClient, failureOf } from './support/create-client.js';
import { openServer } from './support/open-server.js';
import type { Scene } from './support/play.js';
import { inputs, leased, refused, updated } from './support/samples.js';

const request = inputs.requestPhoneNumber;
const update = inputs.updatePhoneNumber;

const passing: readonly [string, Scene][] = [
  ['a cut connection', 'cut'],
  ['a cut answer', 'cut-body'],
  ['throttling', refused(429, 'ThrottlingException')],
  ['throttling in a status of its own', refused(400, 'ThrottlingException')],
  ['an internal failure', refused(500, 'InternalServerException')],
  ...[429, 500, 502, 503, 504].map((status): [string, Scene] => [`a bare ${status}`, { status }]),
];

test.each(passing)('%s is tried again where a token makes that harmless', async (_, scene) => {
  await using server = await openServer(scene, scene, leased);
  const { client } = createClient(server);
  const output = await client.requestPhoneNumber(request);
  expect(output.Status).toBe('PENDING');
  expect(server.seen).toHaveLength(3);
  const tokens = server.seen.map(({ text }) => JSON.parse(text).ClientToken);
  expect(new Set(tokens).size).toBe(1);
});

test('an attempt that took too long is tried again where a token makes that harmless', async () => {
  await using server = await openServer('hang', leased);
  const { client } = createClient({ ...server, attemptTimeout: 2000 });
  await client.requestPhoneNumber(request);
  expect(server.seen).toHaveLength(2);
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
])('%s with status %i is final', async (name, status) => {
  await using server = await openServer(refused(status, name), leased);
  const error = await failureOf(createClient(server).client.requestPhoneNumber(request));
  expect(error).toMatchObject({ status, attempts: 1 });
});

describe('an operation without a token', () => {
  test.each<[string, Scene]>([
    ['a cut connection', 'cut'],
    ['a cut answer', 'cut-body'],
    ['a failure', refused(500, 'ServiceFailureException')],
    ['unavailability', refused(503, 'ServiceUnavailableException')],
    ['a bare 502', { status: 502 }],
  ])('is not repeated after %s, for it may have been applied', async (_, scene) => {
    await using server = await openServer(scene, updated);
    const error = await failureOf(createClient(server).client.updatePhoneNumber(update));
    expect(error).toMatchObject({ attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test('is not repeated after an attempt that took too long', async () => {
    await using server = await openServer('hang', updated);
    const { client } = createClient({ ...server, attemptTimeout: 20 });
    const error = await failureOf(client.updatePhoneNumber(update));
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt', attempts: 1 });
  });

  test.each<[string, Scene]>([
    ['throttling', refused(429, 'ThrottledClientException')],
    ['a bare 429', { status: 429 }],
  ])('is repeated after %s, for it was refused', async (_, scene) => {
    await using server = await openServer(scene, updated);
    await createClient(server).client.updatePhoneNumber(update);
    expect(server.seen).toHaveLength(2);
  });

  test('is repeated when the connection could not be made, for nothing was sent', async () => {
    await using server = await openServer(updated);
    const { baseUrl } = server;
    await server[Symbol.asyncDispose]();
    const { client, waits } = createClient({ baseUrl });
    expect(await failureOf(client.updatePhoneNumber(update))).toMatchObject({ attempts: 3 });
    expect(waits).toHaveLength(2);
  });
});

describe('the wait before the next attempt', () => {
  test('is a random part of a limit that doubles up to a cap', async () => {
    await using server = await openServer({ status: 500 });
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
    const scene = refused(429, 'ThrottlingException', {}, { 'retry-after': value });
    await using server = await openServer(scene, leased);
    const now = () => Date.parse('2026-03-31T00:00:00Z');
    const options = { ...server, now, baseDelay: 100, maxDelay: 5000 };
    const { client, waits } = createClient(options);
    await client.requestPhoneNumber(request);
    expect(waits).toEqual([wait]);
  });

  test('is not begun when the call has no time for it', async () => {
    const scene = refused(429, 'ThrottlingException', {}, { 'retry-after': '5' });
    await using server = await openServer(scene, leased);
    const { client, waits } = createClient({ ...server, timeout: 4000 });
    const error = await failureOf(client.requestPhoneNumber(request));
    expect(error).toMatchObject({ name: 'ThrottlingException', attempts: 1, retryAfter: 5000 });
    expect(waits).toEqual([]);
  });

  test('is followed by no attempt when it took longer than the call may', async () => {
    await using server = await openServer({ status: 500 }, leased);
    let time = 0;
    const sleep = async () => {
      time += 60_000;
    };
    const { client } = createClient({ ...server, now: () => time, sleep });
    const error = await failureOf(client.requestPhoneNumber(request));
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'call' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('the idempotency token', () => {
  test('is a UUID v4, new for each call', async () => {
    await using server = await openServer(leased);
    const { client } = createClient(server);
    await client.requestPhoneNumber(request);
    await client.requestPhoneNumber(request);
    const tokens = server.seen.map(({ text }) => JSON.parse(text).ClientToken);
    for (const token of tokens) {
      expect(token).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(new Set(tokens).size).toBe(2);
  });

  test("is the caller's where the caller gives one, and the input stays as it was", async () => {
    await using server = await openServer(leased);
    const input = Object.freeze({ ...request, ClientToken: 'mine' });
    await createClient(server).client.requestPhoneNumber(input);
    expect(JSON.parse(server.seen[0]?.text ?? '')).toHaveProperty('ClientToken', 'mine');
  });
});

test('a call may set limits of its own', async () => {
  await using server = await openServer({ status: 500 });
  const { client } = createClient({ ...server, maxAttempts: 5 });
  await failureOf(client.requestPhoneNumber(request, { maxAttempts: 2 }));
  expect(server.seen).toHaveLength(2);
});

test('the own sleep ends in time and when the signal aborts', async () => {
  await using server = await openServer({ status: 500 }, leased);
  const { client } = createClient({ ...server, sleep: undefined, baseDelay: 2 });
  await client.requestPhoneNumber(request);
  expect(server.seen).toHaveLength(2);
});
