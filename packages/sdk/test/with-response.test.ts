import { expect, test } from 'vitest';
import { createClient } from './support/create-client.js';
import { inputs, leased, refused } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

test('withResponse gives the output with status, headers and request id', async () => {
  await using server = await startStubServer(leased);
  const { client } = createClient(server);
  const result = await client.requestPhoneNumber(inputs.requestPhoneNumber).withResponse();
  expect(result).toMatchObject({
    output: { Status: 'PENDING' },
    status: 200,
    requestId: 'request-1',
    attempts: 1,
  });
  expect(result.headers.get('X-Amzn-RequestId')).toBe('request-1');
  expect(server.requests).toHaveLength(1);
});

test('withResponse fails with the error of the call, and leaves no unhandled rejection', async () => {
  await using server = await startStubServer(refused(404, 'ResourceNotFoundException'));
  const { client } = createClient(server);
  // An unhandled rejection would fail this test file.
  const result = client.requestPhoneNumber(inputs.requestPhoneNumber).withResponse();
  await expect(result).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
