import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { send } from '../support/send.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const unwritable = [
  ['a leap second', '2016-12-31T23:59:60Z'],
  ['a moment that is in the year 10000 in UTC', '9999-12-31T23:59:59-12:00'],
  ['a moment that is before the year 0 in UTC', '0000-01-01T00:00:00+12:00'],
] as const;
const reason = 'must be a moment of the years 0000 to 9999, without leap seconds';

describe('the control interface', () => {
  test.each(unwritable)('refuses to freeze the clock at %s, and goes on', async (_what, at) => {
    const response = await send('POST', `${server.url}/_numberkit/clock/freeze`, { at });
    expect(response.status).toBe(400);
    expect(JSON.parse(response.text)).toMatchObject({ errors: [{ member: 'at', reason }] });
    expect(await server.control.getClock()).toMatchObject({ frozen: false });
  });

  test.each(unwritable)('refuses fixtures with %s, and names the member', async (_what, moment) => {
    const number = {
      E164PhoneNumber: '+12065550100',
      Country: 'US',
      Type: 'Local',
      ProductType: 'VoiceConnector',
      Status: 'Assigned',
    };
    const response = await send('PUT', `${server.url}/_numberkit/fixtures`, {
      accountId: '111122223333',
      region: 'us-east-1',
      chimePhoneNumbers: [
        number,
        {
          ...number,
          E164PhoneNumber: '+12065550101',
          Associations: [{ Name: 'UserId', Value: 'u', AssociatedTimestamp: moment }],
        },
      ],
    });
    expect(response.status).toBe(400);
    expect(JSON.parse(response.text)).toMatchObject({
      errors: [{ member: 'chimePhoneNumbers.1.Associations.0.AssociatedTimestamp', reason }],
    });
  });
});

test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'])(
  'all operations and the state work while the clock is frozen at %s',
  async (at) => {
    const { client, control } = server;
    await control.freezeClock({ at: new Date(at) });
    await client.requestPhoneNumber(tollFree);
    await client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
    await client.putProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
      DestinationPhoneNumber: '+12065550142',
      Action: 'BLOCK',
    });
    const { accounts } = await control.getState();
    expect(accounts[0]?.clientTokens).toHaveLength(2);
  },
);
