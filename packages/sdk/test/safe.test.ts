import { expect, test } from 'vitest';
import { createClient } from './support/create-client.js';
import { inputs, leased, operationIds, refused } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

test('the safe client has every operation', () => {
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010' });
  expect(Object.keys(client.safe)).toEqual(operationIds);
});

test('a success has the outcome success', async () => {
  await using server = await startStubServer(leased);
  const result = await createClient(server).client.safe.requestPhoneNumber(
    inputs.requestPhoneNumber,
  );
  expect(result).toMatchObject({
    outcome: 'success',
    output: { Status: 'PENDING' },
    status: 200,
    requestId: 'request-1',
    attempts: 1,
  });
});

test('an error is returned, and its name is the outcome', async () => {
  await using server = await startStubServer(refused(404, 'NotFoundException'), 'cut');
  const { safe } = createClient(server).client;
  const results = [
    await safe.updatePhoneNumber(inputs.updatePhoneNumber),
    await safe.updatePhoneNumber(inputs.updatePhoneNumber),
    await safe.updatePhoneNumber({ phoneNumberId: '' }),
  ];
  expect(results.map(({ outcome }) => outcome)).toEqual([
    'NotFoundException',
    'NetworkError',
    'InvalidInputError',
  ]);
});

test('an error that is not of this package is thrown', async () => {
  await using server = await startStubServer(leased);
  const now = () => {
    throw new RangeError('no clock');
  };
  const { safe } = createClient({ ...server, now }).client;
  await expect(safe.requestPhoneNumber(inputs.requestPhoneNumber)).rejects.toThrow(RangeError);
});
