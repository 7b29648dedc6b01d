import { expect, test } from 'vitest';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased } from './support/samples.js';
import type { StubBehavior } from './support/stub-server.js';
import { startStubServer } from './support/stub-server.js';

test.each<[string, StubBehavior]>([
  ['an empty body', { status: 200 }],
  ['an HTML body', { status: 200, body: '<html></html>' }],
  ['JSON that breaks off', { status: 200, body: '{"PhoneNumber":' }],
  ['a list', { status: 200, body: '[]' }],
  ['null', { status: 200, body: 'null' }],
  ['a timestamp in the other form', { status: 200, body: { CreatedTimestamp: '2026-01-01' } }],
  ['a status that is not declared', { status: 204 }],
])('a success with %s is an UnexpectedResponseError and is not repeated', async (_, behavior) => {
  await using server = await startStubServer(behavior);
  const error = await failureOf(
    createClient(server).client.requestPhoneNumber(inputs.requestPhoneNumber),
  );
  expect(error).toMatchObject({
    name: 'UnexpectedResponseError',
    operation: 'requestPhoneNumber',
    requestId: 'request-1',
    attempts: 1,
    status: typeof behavior === 'object' ? behavior.status : undefined,
  });
  expect(server.requests).toHaveLength(1);
});

test('an error of the validator on a success is an UnexpectedResponseError', async () => {
  await using server = await startStubServer(leased);
  const cause = new RangeError('too deep');
  const validator = {
    findInputProblem: () => undefined,
    findOutputProblem: () => {
      throw cause;
    },
  };
  const { client } = createClient({ ...server, validator });
  const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
  expect(error).toMatchObject({ name: 'UnexpectedResponseError', attempts: 1, cause });
});
