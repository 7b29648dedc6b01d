import {
  PinpointSMSVoiceV2Client,
  ThrottlingException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { startNumberkit, type TestNumberkit } from '@numberkit/sdk/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { leaseAlertNumber } from '../src/alerts.js';

let server: TestNumberkit;
let client: PinpointSMSVoiceV2Client;

beforeAll(async () => {
  server = await startNumberkit({ server: () => import('@numberkit/reference-server') });
  // The application reads its address from AWS_ENDPOINT_URL; a test may as well say it here.
  client = new PinpointSMSVoiceV2Client({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  });
});
beforeEach(() => server.control.reset());
afterAll(() => server.stop());

test('a team keeps its number', async () => {
  const first = await leaseAlertNumber(client, 'search');
  expect(first).toMatch(/^\+1(833|844|855|866|877|888)/);
  expect(await leaseAlertNumber(client, 'search')).toBe(first);
  expect(await leaseAlertNumber(client, 'maps')).not.toBe(first);
});

test('a throttled request is tried again by the SDK, and one number is leased', async () => {
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ThrottlingException',
    calls: 1,
  });
  await leaseAlertNumber(client, 'search');
  const { accounts } = await server.control.getState();
  expect(accounts.flatMap(({ phoneNumbers }) => phoneNumbers)).toHaveLength(1);
});

test('a team that is throttled for longer than the SDK tries learns it', async () => {
  // The SDK sends a request three times, so that one fault or two show nothing.
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ThrottlingException',
    probability: 1,
  });
  await expect(leaseAlertNumber(client, 'search')).rejects.toBeInstanceOf(ThrottlingException);
});

test('a team without a number learns which quota is used up', async () => {
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' },
    calls: 1,
  });
  await expect(leaseAlertNumber(client, 'search')).rejects.toThrow('PHONE_NUMBERS_PER_ACCOUNT');
});
