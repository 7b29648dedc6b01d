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
  // The application would read the endpoint from AWS_ENDPOINT_URL; a test can set it here.
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

test('the SDK repeats a throttled request, and one number is leased', async () => {
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ThrottlingException',
    calls: 1,
  });
  await leaseAlertNumber(client, 'search');
  const { accounts } = await server.control.getState();
  expect(accounts.flatMap(({ phoneNumbers }) => phoneNumbers)).toHaveLength(1);
});

test('a request that stays throttled fails with a ThrottlingException', async () => {
  // The SDK sends a request three times: it hides one fault or two.
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ThrottlingException',
    probability: 1,
  });
  await expect(leaseAlertNumber(client, 'search')).rejects.toBeInstanceOf(ThrottlingException);
});

test('the error of a team without a number names the used-up quota', async () => {
  await server.control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' },
    calls: 1,
  });
  await expect(leaseAlertNumber(client, 'search')).rejects.toThrow('PHONE_NUMBERS_PER_ACCOUNT');
});
