import { expect, test } from 'vitest';
import { matchesAction } from '../../src/identity/credential.js';
import { openServerWithCredentials } from '../support/open-test-server.js';

const action = 'sms-voice:RequestPhoneNumber';

test.each([
  '*',
  action,
  'sms-voice:*',
  'sms-voice:requestphonenumber',
  'SMS-Voice:REQUEST*',
  'sms-voice:*Phone*',
  'sms-voice:Request*Number',
  'sms-voice:R*r',
  'sms-voice:***RequestPhoneNumber***',
])('the pattern %s allows RequestPhoneNumber', (pattern) => {
  expect(matchesAction(pattern, action)).toBe(true);
});

test.each([
  'sms-voice:Request',
  'chime:*',
  'sms-voice:*Phones*',
  'sms-voice:Number*Phone*',
  'sms-voice:RequestPhoneNumber*r',
  'sms-voice:RequestPhone*PhoneNumber',
  'sms-voiceXRequestPhoneNumber',
])('the pattern %s does not allow RequestPhoneNumber', (pattern) => {
  expect(matchesAction(pattern, action)).toBe(false);
});

test.each([
  `sms-voice:${'*'.repeat(100_000)}z`,
  `sms-voice:${'*a'.repeat(100_000)}`,
  `sms-voice:${'*e'.repeat(50_000)}z`,
])('a pattern with very many stars is matched at once', (pattern) => {
  expect(matchesAction(pattern, action)).toBe(false);
});

test('a pattern that allows nothing of this server causes a warning at start that names it', async () => {
  const allow = ['sms-voice:RequestPhoneNumbr', 'chime:*', 'sms-voice:DescribePools'];
  const accountId = '111122223333';
  const one = { accessKeyId: 'AKID', secretAccessKey: 'secret', accountId, allow };
  await using server = await openServerWithCredentials([one]);
  expect(server.log.map((line): unknown => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 40, msg: expect.stringContaining('RequestPhoneNumbr of ') }),
    expect.objectContaining({ level: 40, msg: expect.stringContaining('DescribePools of ') }),
  ]);
});
