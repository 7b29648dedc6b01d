import { request } from 'undici';
import { expect, test } from 'vitest';
import { undiciFetch } from '../src/undici.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased, refused, updated } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

const fetch = undiciFetch(request);
const input = inputs.requestPhoneNumber;

test('undici carries calls, responses and their headers as fetch does', async () => {
  const headers = { 'x-one': '1', 'set-cookie': 'a=1' };
  await using server = await startStubServer({ ...leased, headers });
  const { client } = createClient({ ...server, fetch });
  const result = await client.safe.requestPhoneNumber(input);
  if (result.outcome !== 'success') throw result.error;
  expect(result).toMatchObject({ output: { Status: 'PENDING' }, requestId: 'request-1' });
  expect(result.headers.get('X-One')).toBe('1');
  expect(result.headers.get('x-none')).toBeNull();
  const all = new Map<string, string>();
  result.headers.forEach((value, name) => {
    all.set(name, value);
  });
  expect(Object.fromEntries(all)).toMatchObject(headers);
  expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/v2/phone-numbers' });
});

test('through undici, errors are exceptions and retries are made', async () => {
  await using server = await startStubServer('cut', refused(409, 'ConflictException'));
  const failure = await failureOf(
    createClient({ ...server, fetch }).client.requestPhoneNumber(input),
  );
  expect(failure).toMatchObject({ name: 'ConflictException', attempts: 2 });
});

test('through undici, redirects are not followed', async () => {
  await using server = await startStubServer({ status: 302, headers: { location: '/elsewhere' } });
  const failure = await failureOf(
    createClient({ ...server, fetch }).client.requestPhoneNumber(input),
  );
  expect(failure).toMatchObject({ name: 'UnknownServiceException', status: 302 });
  expect(server.requests).toHaveLength(1);
});

test('through undici, time limits and signals end a call', async () => {
  await using server = await startStubServer('hang');
  const { client } = createClient({ ...server, fetch });
  expect(await failureOf(client.requestPhoneNumber(input, { timeout: 30 }))).toMatchObject({
    name: 'TimeoutError',
  });
  const signal = AbortSignal.timeout(30);
  expect(await failureOf(client.requestPhoneNumber(input, { signal }))).toMatchObject({
    name: 'AbortedError',
  });
});

test('through undici, a failed connection says that nothing was sent', async () => {
  await using server = await startStubServer(updated);
  const { baseUrl } = server;
  await server[Symbol.asyncDispose]();
  const { client } = createClient({ baseUrl, fetch });
  expect(await failureOf(client.updatePhoneNumber(inputs.updatePhoneNumber))).toMatchObject({
    name: 'NetworkError',
    unsent: true,
    attempts: 3,
  });
});
