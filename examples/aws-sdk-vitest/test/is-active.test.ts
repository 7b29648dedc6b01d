import {
  PinpointSMSVoiceV2Client,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { startNumberkit, type TestNumberkit } from '@numberkit/sdk/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isActive } from '../src/is-active.js';

let server: TestNumberkit;
let client: PinpointSMSVoiceV2Client;

beforeAll(async () => {
  server = await startNumberkit({ server: () => import('@numberkit/reference-server') });
  client = new PinpointSMSVoiceV2Client({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  });
});
afterAll(() => server.stop());

test('a leased number becomes active after a minute', async () => {
  const { PhoneNumberId = '' } = await client.send(
    new RequestPhoneNumberCommand({
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'TOLL_FREE',
    }),
  );
  expect(await isActive(client, PhoneNumberId)).toBe(false);
  await server.control.advanceClock({ duration: 'PT1M' });
  expect(await isActive(client, PhoneNumberId)).toBe(true);
});
