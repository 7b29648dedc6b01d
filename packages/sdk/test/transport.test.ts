import { expect, test } from 'vitest';
import type { Transport } from '../src/index.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

const input = inputs.requestPhoneNumber;

test('a custom transport writes the requests and reads the responses', async () => {
  await using server = await startStubServer({ status: 200, body: 'PENDING' });
  const transport: Transport = {
    toRequest: async ({ operationId }, { body }, headers) => ({
      method: 'PUT',
      url: `${server.baseUrl}/calls/${operationId}`,
      headers: { ...headers, 'x-own': 'yes' },
      body: JSON.stringify(body),
    }),
    readBody: (text) => ({ Status: text }),
  };
  const { client } = createClient({ transport, headers: { 'x-two': 'client' } });
  expect(await client.requestPhoneNumber(input)).toEqual({ Status: 'PENDING' });
  expect(server.requests[0]).toMatchObject({
    method: 'PUT',
    url: '/calls/requestPhoneNumber',
    headers: { 'x-own': 'yes', 'x-two': 'client' },
  });
});

test('a transport that returns no request is a TransportError', async () => {
  await using server = await startStubServer(leased);
  const transport = { toRequest: () => undefined };
  // @ts-expect-error the compiler refuses it, JavaScript does not
  const { client } = createClient({ transport });
  const error = await failureOf(client.requestPhoneNumber(input));
  expect(error).toMatchObject({
    name: 'TransportError',
    attempts: 0,
    cause: expect.any(TypeError),
  });
  expect(server.requests).toEqual([]);
});

test('the time limit and the signal end a call whose transport hangs', async () => {
  const transport: Transport = { toRequest: () => new Promise(() => undefined) };
  const { client } = createClient({ transport });
  expect(await failureOf(client.requestPhoneNumber(input, { timeout: 20 }))).toMatchObject({
    name: 'TimeoutError',
  });
  const controller = new AbortController();
  const failure = failureOf(client.requestPhoneNumber(input, { signal: controller.signal }));
  controller.abort('enough');
  expect(await failure).toMatchObject({ name: 'AbortedError', cause: 'enough' });
});
