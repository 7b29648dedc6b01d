import * as chimeSdk from '@aws-sdk/client-chime';
import * as smsVoiceSdk from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { listOperationIds } from '@numberkit/contract';
import { type OperationId, phoneNumbers } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { toOfficialCalls } from './official-calls.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const calls = (attempts: number, operation: OperationId) =>
  toOfficialCalls(server.url)[operation](attempts);

const sdks: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  PinpointSMSVoiceV2: smsVoiceSdk,
  Chime: chimeSdk,
};

/** Members beside the message that must arrive. */
const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ValidationException: { Reason: 'CANNOT_PARSE', Fields: [{ Name: 'Tags', Message: 'are many' }] },
  ServiceQuotaExceededException: { Reason: 'POOLS_PER_ACCOUNT' },
  AccessDeniedException: { Reason: 'ACCOUNT_DISABLED' },
  ResourceNotFoundException: { ResourceType: 'pool', ResourceId: 'pool-1' },
  ConflictException: { Reason: 'RESOURCE_NOT_EMPTY', ResourceType: 'pool', ResourceId: 'pool-1' },
  InternalServerException: { RequestId: 'the-request' },
};

describe.each(listOperationIds(phoneNumbers.operations))('%s', (operation) => {
  const { exceptions, service } = phoneNumbers.operations[operation];
  const raised = Object.entries(exceptions).filter(([, { raisedBy }]) => raisedBy === 'handler');

  test.each(raised)('%s is the official class, with its members', async (exception, facts) => {
    const isSmsVoice = facts.members.includes('__type');
    const members = isSmsVoice ? samples[exception] : {};
    await server.control.addFault({
      operation,
      exception,
      calls: 1,
      members: { Message: 'Just so.', ...members },
    });
    const refusal = await rejectionOf(calls(1, operation));
    expect(refusal).toBeInstanceOf(sdks[service.name]?.[exception]);
    expect(refusal).toMatchObject({
      name: exception,
      // messages.test.ts tests the rest of a message of V2.
      message: expect.stringMatching(/^Just so\.($| [A-Z][A-Za-z]+="[^"]+")/),
      ...members,
      $metadata: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });
});

test.each(['ThrottlingException', 'InternalServerException'])(
  'the SDK retries after %s with the same ClientToken, and one number is leased',
  async (exception) => {
    await server.control.addFault({ operation: 'requestPhoneNumber', exception, calls: 2 });
    const response = await calls(3, 'requestPhoneNumber');
    expect(response).toMatchObject({ Status: 'PENDING', $metadata: { attempts: 3 } });
    const { entries } = await server.control.listJournal({ operation: 'requestPhoneNumber' });
    const inputs = entries.map(({ input }) => input);
    const tokens = inputs.map((input) => new Map(Object.entries(input ?? {})).get('ClientToken'));
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
    const { accounts } = await server.control.getState();
    expect(accounts.flatMap(({ phoneNumbers }) => phoneNumbers)).toHaveLength(1);
  },
);

test('the SDK retries after a dropped connection, and one number is leased', async () => {
  await server.control.addFault({ operation: 'requestPhoneNumber', drop: true, calls: 1 });
  expect(await calls(2, 'requestPhoneNumber')).toMatchObject({ Status: 'PENDING' });
  const { accounts } = await server.control.getState();
  expect(accounts.flatMap(({ phoneNumbers }) => phoneNumbers)).toHaveLength(1);
});
