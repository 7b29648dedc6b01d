import {
  BadRequestException,
  type ChimeClient,
  ConflictException,
  NotFoundException,
  UpdatePhoneNumberCommand,
  type UpdatePhoneNumberCommandInput,
} from '@aws-sdk/client-chime';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { createChime } from './aws-clients.js';

let server: TestServer;
let client: ChimeClient;
beforeEach(async () => {
  server = await openTestServer();
  client = createChime(server.url);
});
afterEach(() => server[Symbol.asyncDispose]());

const update = (input: UpdatePhoneNumberCommandInput) =>
  client.send(new UpdatePhoneNumberCommand(input));

test('UpdatePhoneNumber returns Dates and a request id', async () => {
  const { PhoneNumber, $metadata } = await update({
    PhoneNumberId: '+12065550100',
    CallingName: 'Ada',
  });
  expect(PhoneNumber).toMatchObject({
    PhoneNumberId: '%2B12065550100',
    CallingName: 'Ada',
    CallingNameStatus: 'UpdateInProgress',
    UpdatedTimestamp: server.clock.now(),
  });
  expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test('the id of a response, which is URL-encoded, names the number too', async () => {
  const input = { PhoneNumberId: '%2B12065550100', ProductType: 'VoiceConnector' } as const;
  expect((await update(input)).PhoneNumber?.E164PhoneNumber).toBe('+12065550100');
});

test.each([
  ['a broken rule', { PhoneNumberId: '+12065550100' }, BadRequestException, 'BadRequest'],
  [
    'an invalid member',
    { PhoneNumberId: '+12065550100', CallingName: '!' },
    BadRequestException,
    'BadRequest',
  ],
  [
    'an unknown number',
    { PhoneNumberId: '+12065550199', CallingName: 'Ada' },
    NotFoundException,
    'NotFound',
  ],
  [
    'a change under way',
    { PhoneNumberId: '+12065550102', CallingName: 'Ada' },
    ConflictException,
    'Conflict',
  ],
])('%s is an exception of the SDK', async (_what, input, exception, Code) => {
  const refusal = await rejectionOf(update(input));
  expect(refusal).toBeInstanceOf(exception);
  expect(refusal).toMatchObject({ name: exception.name, Code, message: expect.any(String) });
  expect(refusal).toHaveProperty('$metadata.requestId', expect.stringMatching(/^[0-9a-f-]{36}$/));
});
