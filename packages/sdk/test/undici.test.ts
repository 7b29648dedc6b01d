import { request } from 'undici';
import { expect, test } from 'vitest';
import { undiciFetch } from '../src/undici.js';
import { createClient, failureOf } from './support/create-client.js';
import { openServer } from './support/open-server.js';
import { inputs, leased, refused, updated } from './support/samples.js';

const fetch = undiciFetch(request);
const wish = inputs.requestPhoneNumber;

test('undici carries calls, answers and their headers as fetch does', async () => {
  const headers = { 'x-one': '1', 'set-cookie': 'a=1' };
  await using server = await openServer({ ...leased, headers });
  const { client } = createClient({ ...server, fetch });
  const result = await client.safe.requestPhoneNumber(wish);
  if (result.outcome !== 'answer') throw result.error;
  expect(result).toMatchObject({ output: { Status: 'PENDING' }, requestId: 'request-1' });
  expect(result.headers.get('X-One')).toBe('1');
  expect(result.headers.get('x-none')).toBeNull();
  const all = new Map<string, string>();
  result.headers.forEach((value, name) => {
    all.set(name, value);
  });
  expect(Object.fromEntries(all)).toMatchObject(headers);
  expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/v2/phone-numbers' });
});

test('through undici, exceptions are exceptions, and retries are made', async () => {
  await using server = await openServer('cut', refused(409, 'ConflictException'));
  const failure = await failureOf(
    createClient({ ...server, fetch }).client.requestPhoneNumber(wish),
  );
  expect(failure).toMatchObject({ name: 'ConflictException', attempts: 2 });
});

test('through undici, redirects are not followed', async () => {
  await using server = await openServer({ status: 302, headers: { location: '/elsewhere' } });
  const failure = await failureOf(
    createClient({ ...server, fetch }).client.requestPhoneNumber(wish),
  );
  expect(failure).toMatchObject({ name: 'UnknownServiceException', status: 302 });
  expect(server.seen).toHaveLength(1);
});

test('through undici, time limits and signals end a call', async () => {
  await using server = await openServer('hang');
  const { client } = createClient({ ...server, fetch });
  expect(await failureOf(client.requestPhoneNumber(wish, { timeout: 30 }))).toMatchObject({
    name: 'TimeoutError',
  });
  const signal = AbortSignal.timeout(30);
  expect(await failureOf(client.requestPhoneNumber(wish, { signal }))).toMatchObject({
    name: 'AbortedError',
  });
});

test('through undici, a connection that could not be made is known as one', async () => {
  await using server = await openServer(updated);
  const { baseUrl } = server;
  await server[Symbol.asyncDispose]();
  const { client } = createClient({ baseUrl, fetch });
  expect(await failureOf(client.updatePhoneNumber(inputs.updatePhoneNumber))).toMatchObject({
    name: 'NetworkError',
    unsent: true,
    attempts: 3,
  });
});
