import { expect, test } from 'vitest';
import { type Fetch, Numberkit } from '../src/index.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased } from './support/samples.js';
import type { StubBehavior } from './support/stub-server.js';
import { startStubServer } from './support/stub-server.js';

test.each<StubBehavior>(['cut', 'cut-body'])(
  'a connection that is %s is a NetworkError',
  async (behavior) => {
    await using server = await startStubServer(behavior);
    const { client } = createClient({ ...server, maxAttempts: 1 });
    const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
    expect(error).toMatchObject({
      name: 'NetworkError',
      operation: 'requestPhoneNumber',
      attempts: 1,
      unsent: false,
      cause: expect.any(Error),
    });
  },
);

test.each(['127.0.0.1', 'localhost', 'no-such-host.invalid'])(
  'a failed connection to %s is a NetworkError that says nothing was sent',
  async (host) => {
    await using server = await startStubServer(leased);
    const { port } = new URL(server.baseUrl);
    await server[Symbol.asyncDispose]();
    const { client } = createClient({ baseUrl: `http://${host}:${port}`, maxAttempts: 1 });
    const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
    expect(error).toMatchObject({ name: 'NetworkError', unsent: true });
    expect(error).toHaveProperty('message', expect.stringMatching(/\((ECONNREFUSED|E[A-Z_]+)\)/));
  },
);

test('an attempt that takes too long is a TimeoutError', async () => {
  await using server = await startStubServer('hang');
  const { client } = createClient(server);
  const options = { attemptTimeout: 20, maxAttempts: 1 };
  const call = client.requestPhoneNumber(inputs.requestPhoneNumber, options);
  await expect(call).rejects.toMatchObject({
    name: 'TimeoutError',
    kind: 'attempt',
    timeout: 20,
    attempts: 1,
  });
});

test('a call that takes too long is a TimeoutError without another attempt', async () => {
  await using server = await startStubServer('hang');
  const { client } = createClient(server);
  const call = client.requestPhoneNumber(inputs.requestPhoneNumber, { timeout: 20 });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError', kind: 'call', timeout: 20 });
  expect(server.requests.length).toBeLessThanOrEqual(1);
});

test('a call without time limits succeeds', async () => {
  await using server = await startStubServer(leased);
  const limits = { timeout: Number.POSITIVE_INFINITY, attemptTimeout: Number.POSITIVE_INFINITY };
  const { client } = createClient({ ...server, ...limits });
  await expect(client.requestPhoneNumber(inputs.requestPhoneNumber)).resolves.toBeDefined();
});

test('a signal that is already aborted sends nothing', async () => {
  await using server = await startStubServer(leased);
  const reason = new Error('no more');
  const call = createClient(server).client.requestPhoneNumber(inputs.requestPhoneNumber, {
    signal: AbortSignal.abort(reason),
  });
  await expect(call).rejects.toMatchObject({ name: 'AbortedError', attempts: 0, cause: reason });
  expect(server.requests).toEqual([]);
});

test('a signal ends the attempt in flight', async () => {
  await using server = await startStubServer('hang');
  const controller = new AbortController();
  const { signal } = controller;
  const { client } = createClient(server);
  const failure = failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber, { signal }));
  await server.arrived(1);
  controller.abort('enough');
  expect(await failure).toMatchObject({ name: 'AbortedError', attempts: 1, cause: 'enough' });
});

test('a signal ends the wait for the next attempt', async () => {
  await using server = await startStubServer({ status: 503, headers: { 'retry-after': '3600' } });
  const controller = new AbortController();
  const { signal } = controller;
  const hooks = { afterAttempt: () => controller.abort() };
  const client = new Numberkit({ ...server, hooks });
  const failure = failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber, { signal }));
  expect(await failure).toMatchObject({ name: 'AbortedError', attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test('a signal that aborts after the response changes nothing', async () => {
  await using server = await startStubServer(leased);
  const controller = new AbortController();
  const { client } = createClient(server);
  const { signal } = controller;
  const output = await client.requestPhoneNumber(inputs.requestPhoneNumber, { signal });
  controller.abort();
  expect(output.Status).toBe('PENDING');
});

const circle = new Error('round and round');
circle.cause = circle;

// The errors of other platforms' fetch, which no server can cause here.
const platforms: readonly [string, unknown, boolean][] = [
  ['a browser', new TypeError('Failed to fetch'), false],
  ['Bun', Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' }), true],
  ['undici, too slow to connect', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }, true],
  ['Node, no address reachable', { cause: { errors: [{ syscall: 'connect' }] } }, true],
  ['Node, one address reset', { cause: { errors: [{ syscall: 'connect' }, {}] } }, false],
  ['Node, reset while reading', { cause: { code: 'ECONNRESET', syscall: 'read' } }, false],
  ['a fetch that throws no object', 'broken', false],
  ['a fetch that throws null', null, false],
  ['a fetch whose cause goes in a circle', circle, false],
];

test.each(platforms)('a failure of %s is a NetworkError', async (_, cause, unsent) => {
  const fetch: Fetch = () => Promise.reject(cause);
  const { client } = createClient({ baseUrl: 'http://server.example', fetch, maxAttempts: 1 });
  const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
  expect(error).toMatchObject({ name: 'NetworkError', unsent });
  expect(error).toHaveProperty('cause', cause);
});
