import { expect, test } from 'vitest';
import { createClient } from './support/create-client.js';
import { openServer } from './support/open-server.js';
import { inputs, leased, operationIds, refused } from './support/samples.js';

test('the safe form has every operation', () => {
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010' });
  expect(Object.keys(client.safe)).toEqual(operationIds);
});

test('a success is the outcome answer', async () => {
  await using server = await openServer(leased);
  const result = await createClient(server).client.safe.requestPhoneNumber(
    inputs.requestPhoneNumber,
  );
  expect(result).toMatchObject({
    outcome: 'answer',
    output: { Status: 'PENDING' },
    status: 200,
    requestId: 'request-1',
    attempts: 1,
  });
});

test('a failure is the outcome of its name, and is not thrown', async () => {
  await using server = await openServer(refused(404, 'NotFoundException'), 'cut');
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

test('what is no failure of the call is thrown all the same', async () => {
  await using server = await openServer(leased);
  const now = () => {
    throw new RangeError('no clock');
  };
  const { safe } = createClient({ ...server, now }).client;
  await expect(safe.requestPhoneNumber(inputs.requestPhoneNumber)).rejects.toThrow(RangeError);
});
