import {
  ConflictException,
  type PinpointSMSVoiceV2Client,
  PutProtectConfigurationRuleSetNumberOverrideCommand as PutOverride,
  RequestPhoneNumberCommand,
  type RequestPhoneNumberCommandInput,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { createSmsVoice } from './aws-clients.js';

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const input: RequestPhoneNumberCommandInput = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS', 'VOICE'],
  NumberType: 'TOLL_FREE',
};

let server: TestServer;
let client: PinpointSMSVoiceV2Client;
beforeEach(async () => {
  server = await openTestServer();
  client = createSmsVoice(server.url);
});
afterEach(() => server[Symbol.asyncDispose]());

const request = (change: Partial<RequestPhoneNumberCommandInput> = {}) =>
  client.send(new RequestPhoneNumberCommand({ ...input, ...change }));

test('RequestPhoneNumber returns a Date and a request id', async () => {
  const { $metadata, ...response } = await request({ Tags: [{ Key: 'team', Value: '' }] });
  expect(response).toMatchObject({
    Status: 'PENDING',
    MonthlyLeasingPrice: '1.00',
    Tags: [{ Key: 'team', Value: '' }],
    CreatedTimestamp: server.clock.now(),
  });
  expect($metadata).toMatchObject({
    httpStatusCode: 200,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test('PutProtectConfigurationRuleSetNumberOverride takes and returns Dates', async () => {
  const ExpirationTimestamp = new Date('2030-01-01T00:00:00.500Z');
  const command = {
    ProtectConfigurationId,
    DestinationPhoneNumber: '12065550142',
    ExpirationTimestamp,
  };
  const response = await client.send(new PutOverride({ ...command, Action: 'ALLOW' }));
  expect(response).toMatchObject({
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
    Action: 'ALLOW',
    IsoCountryCode: 'US',
    CreatedTimestamp: server.clock.now(),
    ExpirationTimestamp,
  });
});

test('a protect configuration may be named by its ARN', async () => {
  const override = { DestinationPhoneNumber: '+12065550142', Action: 'BLOCK' } as const;
  const first = await client.send(new PutOverride({ ...override, ProtectConfigurationId }));
  const byArn = { ...override, ProtectConfigurationId: first.ProtectConfigurationArn };
  expect(await client.send(new PutOverride(byArn))).toMatchObject({ ProtectConfigurationId });
});

test('an empty PoolId counts as left out', async () => {
  expect((await request({ PoolId: '' })).PoolId).toBeUndefined();
});

test('a repeated ClientToken gets the first result again', async () => {
  const first = await request({ ClientToken: 'once' });
  expect((await request({ ClientToken: 'once' })).PhoneNumberId).toBe(first.PhoneNumberId);
  expect(
    await rejectionOf(request({ ClientToken: 'once', MessageType: 'PROMOTIONAL' })),
  ).toBeInstanceOf(ConflictException);
});

test('an invalid request gets a ValidationException that names every wrong member', async () => {
  const refusal = await rejectionOf(request({ IsoCountryCode: 'us', NumberCapabilities: [] }));
  expect(refusal).toBeInstanceOf(ValidationException);
  expect(refusal).toMatchObject({
    name: 'ValidationException',
    Reason: 'INVALID_PARAMETER',
    Fields: expect.arrayContaining([
      { Name: 'IsoCountryCode', Message: expect.any(String) },
      { Name: 'NumberCapabilities', Message: expect.any(String) },
    ]),
    $metadata: { httpStatusCode: 400, requestId: expect.any(String) },
  });
});

test.each([
  [{ ProtectConfigurationId: undefined }, 'ProtectConfigurationId', 'MISSING_PARAMETER'],
  [{ ProtectConfigurationId: '' }, 'ProtectConfigurationId', 'INVALID_PARAMETER'],
  [{ ProtectConfigurationId: '..' }, 'ProtectConfigurationId', 'INVALID_PARAMETER'],
  [{ DestinationPhoneNumber: '.' }, 'DestinationPhoneNumber', 'INVALID_PARAMETER'],
  [{ DestinationPhoneNumber: '+0' }, 'DestinationPhoneNumber', 'INVALID_PARAMETER'],
  [{ ExpirationTimestamp: new Date(0) }, 'ExpirationTimestamp', 'INVALID_PARAMETER'],
])('the override %o is refused for %s', async (change, Name, Reason) => {
  const override = {
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  } as const;
  const refusal = await rejectionOf(client.send(new PutOverride({ ...override, ...change })));
  expect(refusal).toBeInstanceOf(ValidationException);
  expect(refusal).toMatchObject({ Reason, Fields: [{ Name }] });
});

test('an unknown resource is a ResourceNotFoundException with its type and id', async () => {
  const refusal = await rejectionOf(request({ PoolId: 'pool-none' }));
  expect(refusal).toBeInstanceOf(ResourceNotFoundException);
  expect(refusal).toMatchObject({ ResourceType: 'pool', ResourceId: 'pool-none' });
});

test('a quota is a ServiceQuotaExceededException with its reason', async () => {
  await using small = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '0' });
  const refusal = await rejectionOf(
    createSmsVoice(small.url).send(new RequestPhoneNumberCommand(input)),
  );
  expect(refusal).toBeInstanceOf(ServiceQuotaExceededException);
  expect(refusal).toMatchObject({ Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
});

test('a region sees only its own resources', async () => {
  const paris = createSmsVoice(server.url, { region: 'eu-west-3' });
  const override = {
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  } as const;
  expect(await rejectionOf(paris.send(new PutOverride(override)))).toBeInstanceOf(
    ResourceNotFoundException,
  );
  const response = await paris.send(new RequestPhoneNumberCommand(input));
  expect(response.PhoneNumberArn).toContain(':eu-west-3:111122223333:');
});
