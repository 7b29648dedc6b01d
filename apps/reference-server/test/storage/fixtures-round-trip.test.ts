import type { ControlInput, ControlOutput } from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toFixtures } from '../../src/fixtures/fixtures.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Fixtures = ControlInput<'loadFixtures'>;

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';

async function readAccount(): Promise<ControlOutput<'getState'>['accounts'][number]> {
  const { accounts } = await server.control.getState();
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) throw new Error('There is not one account.');
  return account;
}

async function useEverything(): Promise<void> {
  const { client, control } = server;
  for (const Tags of [[{ Key: 'team', Value: 'tests' }], [{ Key: 'team', Value: '' }]]) {
    await client.requestPhoneNumber({
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS', 'VOICE'],
      NumberType: 'TOLL_FREE',
      PoolId: 'pool-11111111111111111111111111111111',
      DeletionProtectionEnabled: true,
      Tags,
    });
  }
  await client.requestPhoneNumber({
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'LONG_CODE',
    RegistrationId: 'registration-22222222222222222222222222222222',
  });
  for (const [DestinationPhoneNumber, ExpirationTimestamp] of [
    ['+12065550142', undefined],
    ['+4915123456789', new Date(server.clock.now().getTime() + 60_000)],
  ] as const) {
    await client.putProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId,
      DestinationPhoneNumber,
      Action: 'ALLOW',
      ...(ExpirationTimestamp !== undefined && { ExpirationTimestamp }),
    });
  }
  await client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
  await control.advanceClock({ duration: 'PT1H' });
}

test('the state written as fixtures and loaded again is the same state', async () => {
  await useEverything();
  const before = await readAccount();
  const fixtures = await server.control.getFixtures();
  expect(fixtures.phoneNumbers).toHaveLength(3);
  await server.control.loadFixtures(fixtures);
  expect(await readAccount()).toEqual({ ...before, clientTokens: [] });
  expect(await server.control.getFixtures()).toEqual(fixtures);
  await server.control.advanceClock({ duration: 'PT71H' });
  const named = (await readAccount()).chimePhoneNumbers.find(
    (one) => one.E164PhoneNumber === '+12065550100',
  );
  expect(named).toMatchObject({ CallingName: 'Ada', CallingNameStatus: 'UpdateSucceeded' });
});

test('the state written as fixtures is a valid file of fixtures', async () => {
  await useEverything();
  const response = await fetch(`${server.url}/_numberkit/fixtures`);
  const written = await response.text();
  expect(written).not.toContain('"Status":"ACTIVE"');
  expect(toFixtures(JSON.parse(written))).toEqual(await server.control.getFixtures());
});

test('leased numbers of fixtures count towards the quota and are not leased again', async () => {
  await useEverything();
  const fixtures = await server.control.getFixtures();
  await using small = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '4' });
  await small.control.loadFixtures(fixtures);
  const request = () => small.client.requestPhoneNumber(tollFree);
  const taken = fixtures.phoneNumbers?.map((one) => one.PhoneNumber);
  expect(taken).not.toContain((await request()).PhoneNumber);
  expect(await rejectionOf(request())).toMatchObject({ Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
});

test('fixtures of a region without resources are those of an empty account', async () => {
  const empty = await server.control.getFixtures({ region: 'eu-west-1' });
  expect(empty).toMatchObject({ accountId: '111122223333', region: 'eu-west-1', pools: [] });
});

const scope = { accountId: '222233334444', region: 'eu-west-1' };
const leased = {
  PhoneNumber: '+12065550177',
  IsoCountryCode: 'US',
  MessageType: 'PROMOTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'LONG_CODE',
} satisfies NonNullable<Fixtures['phoneNumbers']>[number];

test('members that a leased number of fixtures leaves out get their defaults', async () => {
  await server.control.loadFixtures({
    ...scope,
    optOutLists: [{ OptOutListName: 'mine' }],
    pools: [{ PoolId: 'pool-mine' }],
    phoneNumbers: [
      { ...leased, PoolId: 'pool-mine', OptOutListName: 'mine' },
      { ...leased, PhoneNumber: '+12065550178', PoolId: 'pool-mine', Status: 'PENDING' },
      { ...leased, PhoneNumber: '+12065550179', PhoneNumberId: 'phone-mine' },
    ],
    protectConfigurations: [{ ProtectConfigurationId: 'protect-mine' }],
    ruleSetNumberOverrides: [
      {
        ProtectConfigurationId: 'protect-mine',
        DestinationPhoneNumber: '+4915123456789',
        Action: 'BLOCK',
      },
    ],
  });
  const { phoneNumbers, pools, ruleSetNumberOverrides } = await readAccount();
  const byNumber = new Map(phoneNumbers.map((one) => [one.PhoneNumber, one]));
  expect(byNumber.get('+12065550177')).toMatchObject({
    PhoneNumberId: expect.stringMatching(/^phone-[0-9a-f]{32}$/),
    Status: 'ACTIVE',
    OptOutListName: 'mine',
    DeletionProtectionEnabled: false,
  });
  expect(byNumber.get('+12065550178')).toMatchObject({ Status: 'PENDING', OptOutListName: 'mine' });
  expect(byNumber.get('+12065550179')).toMatchObject({
    PhoneNumberArn: 'arn:aws:sms-voice:eu-west-1:222233334444:phone-number/phone-mine',
    OptOutListName: 'Default',
  });
  expect(pools).toEqual([
    { PoolId: 'pool-mine', MessageType: 'PROMOTIONAL', OptOutListName: 'mine' },
  ]);
  expect(ruleSetNumberOverrides).toMatchObject([{ IsoCountryCode: 'DE', expired: false }]);
});

const chime = {
  E164PhoneNumber: leased.PhoneNumber,
  Country: 'US',
  Type: 'Local',
  ProductType: 'VoiceConnector',
  Status: 'Unassigned',
} satisfies NonNullable<Fixtures['chimePhoneNumbers']>[number];
const rule = {
  ProtectConfigurationId: 'protect-gone',
  DestinationPhoneNumber: '+12065550142',
  Action: 'ALLOW',
} as const;
const pools = [{ PoolId: 'p' }];
const wrong: [string, Omit<Fixtures, 'accountId' | 'region'>, string][] = [
  [
    'a number that is leased twice',
    { phoneNumbers: [leased, leased] },
    'phoneNumbers.1.PhoneNumber',
  ],
  [
    'a number of the inventory that is leased too',
    { phoneNumbers: [leased], chimePhoneNumbers: [chime] },
    'phoneNumbers.0.PhoneNumber',
  ],
  [
    'a pool that is not there',
    { phoneNumbers: [{ ...leased, PoolId: 'p' }] },
    'phoneNumbers.0.PoolId',
  ],
  [
    'a registration that is not there',
    { phoneNumbers: [{ ...leased, RegistrationId: 'r' }] },
    'phoneNumbers.0.RegistrationId',
  ],
  [
    'a list that is not there',
    { phoneNumbers: [{ ...leased, OptOutListName: 'gone' }] },
    'phoneNumbers.0.OptOutListName',
  ],
  [
    'a pool of two message types',
    {
      pools,
      phoneNumbers: [
        { ...leased, PoolId: 'p' },
        { ...leased, PhoneNumber: '+12065550178', PoolId: 'p', MessageType: 'TRANSACTIONAL' },
      ],
    },
    'phoneNumbers.1.MessageType',
  ],
  [
    'a status beside a moment that decides it',
    { phoneNumbers: [{ ...leased, Status: 'ACTIVE', CreatedTimestamp: new Date(0) }] },
    'phoneNumbers.0.Status',
  ],
  [
    'a rule of no protect configuration',
    { ruleSetNumberOverrides: [rule] },
    'ruleSetNumberOverrides.0.ProtectConfigurationId',
  ],
];

test.each(wrong)('fixtures with %s change nothing', async (_what, resources, member) => {
  const before = await readAccount();
  const loading = server.control.loadFixtures({ ...scope, ...resources });
  expect(await rejectionOf(loading)).toMatchObject({ errors: [{ member }] });
  expect(await readAccount()).toEqual(before);
});
