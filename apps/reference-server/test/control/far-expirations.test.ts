import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importState } from '../../src/storage/import-state.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { addressOf, openTestDatabase } from '../support/open-test-database.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const first = new Date('0000-01-01T00:00:00.000Z');
const last = new Date('9999-12-31T23:59:59.999Z');

async function putRule(ExpirationTimestamp: number): Promise<void> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'PinpointSMSVoiceV2.PutProtectConfigurationRuleSetNumberOverride',
    },
    body: JSON.stringify({
      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
      DestinationPhoneNumber: '+12065550142',
      Action: 'BLOCK',
      ExpirationTimestamp,
    }),
  });
  expect(response.status).toBe(200);
}

test('the state and the fixtures show an expiration after the year 9999 as the end of that year', async () => {
  await putRule(8.64e12);
  const { accounts } = await server.control.getState();
  expect(accounts[0]?.ruleSetNumberOverrides).toMatchObject([{ ExpirationTimestamp: last }]);
  const fixtures = await server.control.getFixtures();
  expect(fixtures.ruleSetNumberOverrides).toMatchObject([{ ExpirationTimestamp: last }]);
  await server.control.loadFixtures(fixtures);
  expect(await server.control.getFixtures()).toEqual(fixtures);
});

test.each([
  ['after the year 9999', 8.64e15, last],
  ['before the year 0', -8.64e15, first],
])(
  'the fixtures of a rule that was imported with an expiration %s can be loaded',
  async (...row) => {
    const [, expires_at, shown] = row;
    await using database = await openTestDatabase();
    const scope = { account_id: '111122223333', region: 'us-east-1' };
    const rule = {
      ...scope,
      protect_configuration_id: 'protect-1',
      destination_phone_number: '+12065550142',
      action: 'BLOCK',
      iso_country_code: 'US',
      created_at: 0,
      expires_at,
    };
    {
      await using opened = await openDatabase(addressOf(database.url));
      await importState(
        opened,
        [
          { schema: '003-token-age' },
          { table: 'fills', row: { ...scope, id: 1 } },
          {
            table: 'protect_configurations',
            row: { ...scope, protect_configuration_id: 'protect-1' },
          },
          { table: 'rule_set_number_overrides', row: rule },
          { rows: 3 },
        ].map((line) => JSON.stringify(line)),
      );
    }
    await using imported = await openTestServer({ DATABASE_URL: database.url });
    const fixtures = await imported.control.getFixtures();
    expect(fixtures.ruleSetNumberOverrides).toMatchObject([{ ExpirationTimestamp: shown }]);
    await imported.control.loadFixtures(fixtures);
    expect(await imported.control.getFixtures()).toEqual(fixtures);
  },
);
