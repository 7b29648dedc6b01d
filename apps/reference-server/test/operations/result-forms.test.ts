import type { Input } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

// The contract leaves the forms of these members as open as the service's model does. What this server
// writes is held here.

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const long: Input<'requestPhoneNumber'> = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['VOICE'],
  NumberType: 'LONG_CODE',
};
const sms: Input<'requestPhoneNumber'> = { ...long, NumberCapabilities: ['SMS'] };

test.each<[string, Input<'requestPhoneNumber'>]>([
  ['a long code of the US', long],
  ['a long code of another country', { ...sms, IsoCountryCode: 'GB' }],
  ['a toll-free number', { ...sms, NumberType: 'TOLL_FREE' }],
  ['a simulator number', { ...sms, NumberType: 'SIMULATOR' }],
  [
    'a 10DLC number',
    {
      ...sms,
      NumberType: 'TEN_DLC',
      RegistrationId: 'registration-11111111111111111111111111111111',
    },
  ],
])(
  'the id, ARN, number and price of %s have the forms that AWS documents',
  async (_what, input) => {
    const result = await server.client.requestPhoneNumber(input);
    expect(result.PhoneNumberId).toMatch(/^phone-[0-9a-f]{32}$/);
    expect(result.PhoneNumberArn).toBe(
      `arn:aws:sms-voice:us-east-1:111122223333:phone-number/${result.PhoneNumberId}`,
    );
    expect(result.PhoneNumber).toMatch(/^\+[1-9][0-9]{1,14}$/);
    expect(result.MonthlyLeasingPrice).toMatch(/^[0-9]+\.[0-9]{2}$/);
  },
);
