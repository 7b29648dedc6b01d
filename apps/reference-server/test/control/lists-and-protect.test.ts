import type { ControlInput } from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const Tags = [{ Key: 'team', Value: 'maps' }];
const CreatedTimestamp = new Date('2024-05-06T07:08:09.010Z');
const list = { OptOutListName: 'mine', CreatedTimestamp, Tags };
const locked = {
  ProtectConfigurationId: 'protect-locked',
  CreatedTimestamp,
  DeletionProtectionEnabled: true,
  Tags,
};
const usual = { ProtectConfigurationId: 'protect-usual', AccountDefault: true };
const associated = { ProtectConfigurationId: 'protect-associated', hasConfigurationSet: true };
const rule = {
  ProtectConfigurationId: 'protect-locked',
  NumberCapability: 'SMS',
  IsoCountryCode: 'GB',
  ProtectStatus: 'BLOCK',
} as const;
const fixtures: ControlInput<'loadFixtures'> = {
  accountId: '111122223333',
  region: 'us-east-1',
  optOutLists: [list],
  protectConfigurations: [locked, usual, associated],
  countryRules: [rule],
};

async function readAccount() {
  const { accounts } = await server.control.getState();
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) throw new Error('There is not one account.');
  return account;
}

test('lists and protect configurations of fixtures have their times, settings and tags in the operations', async () => {
  await server.control.loadFixtures(fixtures);
  const { client } = server;
  const { OptOutLists } = await client.describeOptOutLists({ OptOutListNames: ['mine'] });
  expect(OptOutLists).toMatchObject([{ OptOutListName: 'mine', CreatedTimestamp }]);
  const { ProtectConfigurations } = await client.describeProtectConfigurations({
    ProtectConfigurationIds: ['protect-locked'],
  });
  expect(ProtectConfigurations).toMatchObject([
    { CreatedTimestamp, AccountDefault: false, DeletionProtectionEnabled: true },
  ]);
  for (const ResourceArn of [
    OptOutLists[0]?.OptOutListArn,
    ProtectConfigurations[0]?.ProtectConfigurationArn,
  ]) {
    expect((await client.listTagsForResource({ ResourceArn: ResourceArn ?? '' })).Tags).toEqual(
      Tags,
    );
  }
});

test('rules of countries of fixtures hold for their configuration and capability only', async () => {
  await server.control.loadFixtures(fixtures);
  const statusOf = async (id: string, NumberCapability: 'SMS' | 'VOICE') => {
    const { CountryRuleSet } = await server.client.getProtectConfigurationCountryRuleSet({
      ProtectConfigurationId: id,
      NumberCapability,
    });
    return CountryRuleSet['GB']?.ProtectStatus;
  };
  expect(await statusOf('protect-locked', 'SMS')).toBe('BLOCK');
  expect(await statusOf('protect-locked', 'VOICE')).toBe('ALLOW');
  expect(await statusOf('protect-usual', 'SMS')).toBe('ALLOW');
});

test.each([
  ['protect-locked', 'DELETION_PROTECTION_ENABLED'],
  ['protect-usual', 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT'],
  ['protect-associated', 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET'],
])(
  'the settings of fixtures keep %s from being deleted',
  async (ProtectConfigurationId, Reason) => {
    await server.control.loadFixtures(fixtures);
    const deletion = server.client.deleteProtectConfiguration({ ProtectConfigurationId });
    expect(await rejectionOf(deletion)).toMatchObject({ name: 'ConflictException', Reason });
  },
);

test('the state shows what operations have made and changed, and written as fixtures it is the same state', async () => {
  const { client, control } = server;
  await client.createOptOutList({ OptOutListName: 'made', Tags });
  const { ProtectConfigurationId } = await client.createProtectConfiguration({ Tags });
  await client.updateProtectConfiguration({
    ProtectConfigurationId,
    DeletionProtectionEnabled: true,
  });
  await client.updateProtectConfigurationCountryRuleSet({
    ProtectConfigurationId,
    NumberCapability: 'MMS',
    CountryRuleSetUpdates: { FR: { ProtectStatus: 'MONITOR' } },
  });
  const account = await readAccount();
  const now = server.clock.now();
  expect(account.optOutLists).toContainEqual({
    OptOutListName: 'made',
    CreatedTimestamp: now,
    Tags,
  });
  expect(account.protectConfigurations).toContainEqual(
    expect.objectContaining({
      ProtectConfigurationId,
      CreatedTimestamp: now,
      DeletionProtectionEnabled: true,
      Tags,
    }),
  );
  expect(account.countryRules).toEqual([
    {
      ProtectConfigurationId,
      NumberCapability: 'MMS',
      IsoCountryCode: 'FR',
      ProtectStatus: 'MONITOR',
    },
  ]);
  await control.loadFixtures(await control.getFixtures());
  expect(await readAccount()).toEqual({ ...account, clientTokens: [] });
});

test('a rule of a country in a configuration that the fixtures do not have is refused', async () => {
  const countryRules = [{ ...rule, ProtectConfigurationId: 'protect-none' }];
  const refusal = await rejectionOf(server.control.loadFixtures({ ...fixtures, countryRules }));
  expect(refusal).toMatchObject({
    message: 'countryRules.0.ProtectConfigurationId is not among the protectConfigurations.',
  });
});

test('the journal has the calls of lists and protect configurations with their inputs', async () => {
  const { client, control } = server;
  await client.createOptOutList({ OptOutListName: 'made' });
  await rejectionOf(client.deleteOptOutList({ OptOutListName: 'Default' }));
  const [created] = (await control.listJournal({ operation: 'createOptOutList' })).entries;
  expect(created).toMatchObject({ status: 200, input: { OptOutListName: 'made' } });
  const [refused] = (await control.listJournal({ operation: 'deleteOptOutList' })).entries;
  expect(refused).toMatchObject({ status: 409, exception: 'ConflictException' });
});

test('the list Default is in the state, and in fixtures only with its tags, which they keep', async () => {
  const { client, control } = server;
  const toNames = (lists: readonly { OptOutListName: string }[] = []) =>
    lists.map((one) => one.OptOutListName);
  expect(toNames((await readAccount()).optOutLists)).toEqual(['Default', 'marketing']);
  expect(toNames((await control.getFixtures()).optOutLists)).toEqual(['marketing']);
  const { OptOutLists } = await client.describeOptOutLists({ OptOutListNames: ['Default'] });
  const ResourceArn = OptOutLists[0]?.OptOutListArn ?? '';
  await client.tagResource({ ResourceArn, Tags });
  for (const OptOutListName of ['A', 'Z']) await client.createOptOutList({ OptOutListName });
  const { optOutLists } = await readAccount();
  expect(toNames(optOutLists)).toEqual(['A', 'Default', 'Z', 'marketing']);
  expect(optOutLists[1]).toMatchObject({ Tags });
  await control.loadFixtures(await control.getFixtures());
  expect((await readAccount()).optOutLists).toEqual(optOutLists);
  expect((await client.listTagsForResource({ ResourceArn })).Tags).toEqual(Tags);
  // Pages of one resource hold each list once.
  const seen: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await control.getState({
      kind: 'optOutLists',
      limit: 1,
      ...(nextToken !== undefined && { nextToken }),
    });
    seen.push(...page.accounts.flatMap((one) => toNames(one.optOutLists)));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  expect(seen).toEqual(['A', 'Default', 'Z', 'marketing']);
});

test('a list Default of fixtures with another time than its own is refused', async () => {
  const optOutLists = [{ OptOutListName: 'Default', CreatedTimestamp, Tags }];
  const loading = server.control.loadFixtures({ ...fixtures, optOutLists });
  expect(await rejectionOf(loading)).toMatchObject({
    errors: [{ member: 'optOutLists.0.CreatedTimestamp' }],
  });
});

test('a status that fixtures cannot give a number is refused', async () => {
  const phoneNumbers = [
    {
      PhoneNumber: '+12065550177',
      IsoCountryCode: 'US',
      MessageType: 'PROMOTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'LONG_CODE',
      Status: 'DELETED',
    },
  ];
  const response = await fetch(`${server.url}/_numberkit/fixtures`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...fixtures, phoneNumbers }),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('phoneNumbers.0.Status');
});
