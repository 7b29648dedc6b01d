import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
const own = { accountId: '111122223333', region: 'us-east-1' };
beforeEach(async () => {
  server = await openTestServer({ NUMBERKIT_PROTECT_CONFIGURATION_QUOTA: '2' });
  await server.control.loadFixtures(own);
});
afterEach(() => server[Symbol.asyncDispose]());

test('a configuration is created, described, protected and deleted with all that is in it', async () => {
  const { client } = server;
  const Tags = [{ Key: 'Name', Value: 'checkout' }];
  const ClientToken = 'once';
  const { Tags: tags, ...created } = await client.createProtectConfiguration({ Tags, ClientToken });
  const { ProtectConfigurationArn, ProtectConfigurationId } = created;
  expect(tags).toEqual(Tags);
  expect(created).toEqual({
    ProtectConfigurationArn: `arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/${ProtectConfigurationId}`,
    ProtectConfigurationId: expect.stringMatching(/^protect-[0-9a-f]{32}$/),
    CreatedTimestamp: server.clock.now(),
    AccountDefault: false,
    DeletionProtectionEnabled: false,
  });
  expect(await client.createProtectConfiguration({ Tags, ClientToken })).toMatchObject(created);
  const update = (DeletionProtectionEnabled?: boolean) =>
    client.updateProtectConfiguration({
      ProtectConfigurationId: ProtectConfigurationArn,
      ...(DeletionProtectionEnabled !== undefined && { DeletionProtectionEnabled }),
    });
  const withProtection = { ...created, DeletionProtectionEnabled: true };
  expect(await update(true)).toEqual(withProtection);
  expect(await update()).toEqual(withProtection);
  const Filters = [{ Name: 'deletion-protection-enabled', Values: ['true'] }] as const;
  expect(await client.describeProtectConfigurations({ Filters })).toEqual({
    ProtectConfigurations: [withProtection],
  });
  const remove = () => client.deleteProtectConfiguration({ ProtectConfigurationId });
  expect(await rejectionOf(remove())).toMatchObject({ Reason: 'DELETION_PROTECTION_ENABLED' });
  await update(false);
  await client.putProtectConfigurationRuleSetNumberOverride({
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  });
  await client.updateProtectConfigurationCountryRuleSet({
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: { US: { ProtectStatus: 'BLOCK' } },
  });
  expect(await remove()).toEqual(created);
  expect(await rejectionOf(remove())).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceType: 'protect-configuration',
  });
  const [account] = (await server.control.getState()).accounts;
  expect(account).toMatchObject({
    protectConfigurations: [],
    ruleSetNumberOverrides: [],
    countryRules: [],
  });
});

test('configurations of one moment never exceed the quota', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 5 }, () => server.client.createProtectConfiguration({})),
  );
  const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refusals).toMatchObject(
    Array.from({ length: 3 }, () => ({ Reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT' })),
  );
});

test('what only fixtures can say keeps a configuration from being deleted', async () => {
  await server.control.loadFixtures({
    ...own,
    protectConfigurations: [
      { ProtectConfigurationId: 'protect-1', AccountDefault: true, hasConfigurationSet: true },
      { ProtectConfigurationId: 'protect-2', hasConfigurationSet: true },
    ],
  });
  const refusals = ['protect-1', 'protect-2'].map((ProtectConfigurationId) =>
    rejectionOf(server.client.deleteProtectConfiguration({ ProtectConfigurationId })),
  );
  expect(await Promise.all(refusals)).toMatchObject([
    { Reason: 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT' },
    { Reason: 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET' },
  ]);
  const described = await server.client.describeProtectConfigurations({
    Filters: [{ Name: 'account-default', Values: ['true'] }],
  });
  expect(described.ProtectConfigurations).toMatchObject([{ ProtectConfigurationId: 'protect-1' }]);
  const unknown = server.client.describeProtectConfigurations({
    ProtectConfigurationIds: ['protect-1', 'protect-3'],
  });
  expect(await rejectionOf(unknown)).toMatchObject({ ResourceId: 'protect-3' });
});

test('country rules are all of the world, and an update changes the given ones for one capability', async () => {
  const { client } = server;
  const { ProtectConfigurationId } = await client.createProtectConfiguration({});
  const read = async (NumberCapability: 'SMS' | 'VOICE') =>
    (
      await client.getProtectConfigurationCountryRuleSet({
        ProtectConfigurationId,
        NumberCapability,
      })
    ).CountryRuleSet;
  const before = await read('SMS');
  expect(Object.keys(before).length).toBeGreaterThan(230);
  expect(Object.keys(before).length).toBeLessThanOrEqual(300);
  expect(new Set(Object.values(before).map((rule) => rule?.ProtectStatus))).toEqual(
    new Set(['ALLOW']),
  );
  const update = (CountryRuleSetUpdates: Readonly<Record<string, { ProtectStatus: 'BLOCK' }>>) =>
    client.updateProtectConfigurationCountryRuleSet({
      ProtectConfigurationId,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates,
    });
  await update({ US: { ProtectStatus: 'BLOCK' } });
  const { CountryRuleSet } = await update({ CA: { ProtectStatus: 'BLOCK' } });
  const blocked = { US: { ProtectStatus: 'BLOCK' }, CA: { ProtectStatus: 'BLOCK' } };
  expect(CountryRuleSet).toEqual({ ...before, ...blocked });
  expect(await read('SMS')).toEqual(CountryRuleSet);
  expect(await read('VOICE')).toEqual(before);
  expect(await rejectionOf(update({ XX: { ProtectStatus: 'BLOCK' } }))).toMatchObject({
    Reason: 'INVALID_PARAMETER',
    Fields: [{ Name: 'CountryRuleSetUpdates.XX' }],
  });
  const fixtures = await server.control.getFixtures();
  await server.control.loadFixtures(fixtures);
  expect(await read('SMS')).toEqual(CountryRuleSet);
});

test('updates of country rules at the same moment each return the rules after themselves', async () => {
  const { client } = server;
  const { ProtectConfigurationId } = await client.createProtectConfiguration();
  const statuses = ['ALLOW', 'BLOCK', 'MONITOR', 'FILTER'] as const;
  const updates = Array.from({ length: 20 }, (_, at) => statuses[at % statuses.length] ?? 'ALLOW');
  const returned = await Promise.all(
    updates.map(async (ProtectStatus) => {
      const { CountryRuleSet } = await client.updateProtectConfigurationCountryRuleSet({
        ProtectConfigurationId,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates: { US: { ProtectStatus } },
      });
      return CountryRuleSet['US']?.ProtectStatus;
    }),
  );
  expect(returned).toEqual(updates);
});
