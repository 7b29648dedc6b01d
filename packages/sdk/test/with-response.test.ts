import { expect, test } from 'vitest';
import { createClient } from './support/create-client.js';
import { openServer } from './support/open-server.js';
import { inputs, leased, refused } from './support/samples.js';

test('withResponse gives the output with status, headers and request id', async () => {
  await using server = await openServer(leased);
  const { client } = createClient(server);
  const answer = await client.requestPhoneNumber(inputs.requestPhoneNumber).withResponse();
  expect(answer).toMatchObject({
    output: { Status: 'PENDING' },
    status: 200,
    requestId: 'request-1',
    attempts: 1,
  });
  expect(answer.headers.get('X-Amzn-RequestId')).toBe('request-1');
  expect(server.seen).toHaveLength(1);
});

test('withResponse fails as the call does, and nothing is left unhandled', async () => {
  await using server = await openServer(refused(404, 'ResourceNotFoundException'));
  const { client } = createClient(server);
  // An unhandled rejection would fail this test file.
  const answer = client.requestPhoneNumber(inputs.requestPhoneNumber).withResponse();
  await expect(answer).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
