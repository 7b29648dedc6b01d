import { expect, test } from 'vitest';
import type { Transport } from '../src/index.js';
import { createClient, failureOf } from './support/create-client.js';
import { openServer } from './support/open-server.js';
import { inputs, leased } from './support/samples.js';

const wish = inputs.requestPhoneNumber;

test('a transport of the caller’s own writes the requests and reads the answers', async () => {
  await using server = await openServer({ status: 200, body: 'PENDING' });
  const transport: Transport = {
    toRequest: async (operation, { body }, headers) => ({
      method: 'PUT',
      url: `${server.baseUrl}/calls/${operation}`,
      headers: { ...headers, 'x-own': 'yes' },
      body: JSON.stringify(body),
    }),
    readBody: (text) => ({ Status: text }),
  };
  const { client } = createClient({ transport, headers: { 'x-two': 'client' } });
  expect(await client.requestPhoneNumber(wish)).toEqual({ Status: 'PENDING' });
  expect(server.seen[0]).toMatchObject({
    method: 'PUT',
    url: '/calls/requestPhoneNumber',
    headers: { 'x-own': 'yes', 'x-two': 'client' },
  });
});

test('a transport that gives no request is a TransportError', async () => {
  await using server = await openServer(leased);
  const transport = { toRequest: () => undefined };
  // @ts-expect-error the compiler refuses it, JavaScript does not
  const { client } = createClient({ transport });
  const error = await failureOf(client.requestPhoneNumber(wish));
  expect(error).toMatchObject({
    name: 'TransportError',
    attempts: 0,
    cause: expect.any(TypeError),
  });
  expect(server.seen).toEqual([]);
});

test('a transport that never gives its request is under the time limit and the signal', async () => {
  const transport: Transport = { toRequest: () => new Promise(() => undefined) };
  const { client } = createClient({ transport });
  expect(await failureOf(client.requestPhoneNumber(wish, { timeout: 20 }))).toMatchObject({
    name: 'TimeoutError',
  });
  const controller = new AbortController();
  const failure = failureOf(client.requestPhoneNumber(wish, { signal: controller.signal }));
  controller.abort('enough');
  expect(await failure).toMatchObject({ name: 'AbortedError', cause: 'enough' });
});
