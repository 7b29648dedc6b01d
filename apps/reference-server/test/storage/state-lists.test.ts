import type { ControlInput, ControlOutput } from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ NUMBERKIT_RELEASE_DELAY: 'PT2H' });
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

type Kind = ControlInput<'listStateKind'>['kind'];
type Item = ControlOutput<'listStateKind'>['items'][number];

const members: { readonly [Name in Kind]: keyof Item } = {
  protectConfigurations: 'protectConfiguration',
  optOutLists: 'optOutList',
  pools: 'pool',
  registrations: 'registration',
  phoneNumbers: 'phoneNumber',
  ruleSetNumberOverrides: 'ruleSetNumberOverride',
  countryRules: 'countryRule',
  chimePhoneNumbers: 'chimePhoneNumber',
  clientTokens: 'clientToken',
};
const kinds = Object.keys(members).filter((name): name is Kind => name in members);

const other = { accountId: '222233334444', region: 'eu-west-1' };

/** Fills two accounts with resources of every kind. */
async function fill(): Promise<void> {
  const { client, control } = server;
  await control.loadFixtures({
    ...other,
    keepOthers: true,
    pools: [{ PoolId: 'pool-other' }],
    optOutLists: [{ OptOutListName: 'Zulu' }],
    chimePhoneNumbers: [
      {
        E164PhoneNumber: '+12065550199',
        Country: 'US',
        Type: 'Local',
        ProductType: 'VoiceConnector',
        Status: 'Unassigned',
      },
    ],
  });
  await client.requestPhoneNumber({ ...tollFree, ClientToken: 'token-one' });
  await client.requestPhoneNumber(tollFree);
  const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
  const { now } = await control.getClock();
  for (const digit of [1, 2, 3]) {
    await client.putProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId,
      DestinationPhoneNumber: `+1206555010${digit}`,
      Action: 'BLOCK',
      ExpirationTimestamp: new Date(now.getTime() + digit * 3_600_000),
    });
  }
  await client.updateProtectConfigurationCountryRuleSet({
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: { DE: { ProtectStatus: 'BLOCK' }, FR: { ProtectStatus: 'BLOCK' } },
  });
}

async function readAll(input: ControlInput<'listStateKind'>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of server.control.listStateKind.items(input)) items.push(item);
  return items;
}

describe('the resources of a kind', () => {
  test.each(kinds)('%s are those of the whole state, in pages of any size', async (kind) => {
    await fill();
    const { accounts } = await server.control.getState();
    const expected = accounts.flatMap(({ accountId, region, ...lists }) =>
      lists[kind].map((resource) => ({ accountId, region, [members[kind]]: resource })),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await readAll({ kind })).toEqual(expected);
    expect(await readAll({ kind, limit: 1 })).toEqual(expected);
    const pages = [];
    for await (const page of server.control.listStateKind.pages({ kind, limit: 1 }))
      pages.push(page);
    expect(pages).toHaveLength(expected.length);
  });

  test('are those of an account and region, if these are given', async () => {
    await fill();
    expect(await readAll({ kind: 'pools', accountId: other.accountId })).toEqual([
      { ...other, pool: { PoolId: 'pool-other' } },
    ]);
    const ofRegion = await readAll({ kind: 'pools', region: 'us-east-1' });
    expect(ofRegion.map(({ pool }) => pool?.PoolId)).toHaveLength(2);
    expect(await readAll({ kind: 'pools', ...other, region: 'us-east-1' })).toEqual([]);
  });

  const searches: [Kind, string, number][] = [
    ['chimePhoneNumbers', '+1206555019', 1],
    ['chimePhoneNumbers', '5550', 6],
    ['pools', 'POOL-OTHER', 1],
    ['optOutLists', 'zul', 1],
    ['clientTokens', 'token-one', 1],
    ['clientTokens', 'requestphonenumber', 2],
    ['countryRules', 'fr', 1],
    ['ruleSetNumberOverrides', '0102', 1],
    ['phoneNumbers', 'phone-', 2],
    ['phoneNumbers', '%', 0],
  ];
  test.each(searches)('%s are found by the text %s', async (kind, q, count) => {
    await fill();
    expect(await readAll({ kind, q, limit: 2 })).toHaveLength(count);
  });

  test('phoneNumbers are found by a part of the number', async () => {
    const { PhoneNumber } = await server.client.requestPhoneNumber(tollFree);
    await server.client.requestPhoneNumber(tollFree);
    const found = await readAll({ kind: 'phoneNumbers', q: PhoneNumber.slice(1, 6) });
    expect(found.map(({ phoneNumber }) => phoneNumber?.PhoneNumber)).toEqual([PhoneNumber]);
  });

  test('a search ends a page before it has looked through everything', async () => {
    const count = 5600;
    await server.control.loadFixtures({
      accountId: '111122223333',
      region: 'us-east-1',
      pools: Array.from({ length: count }, (_, index) => ({ PoolId: `pool-${10_000 + index}` })),
    });
    const last = `pool-${10_000 + count - 1}`;
    const first = await server.control.listStateKind({ kind: 'pools', q: last });
    expect(first.items).toEqual([]);
    expect(first.nextToken).toBeDefined();
    const found = await readAll({ kind: 'pools', q: last });
    expect(found.map(({ pool }) => pool?.PoolId)).toEqual([last]);
  });

  test('a token is for the members that it was given for, and from the server', async () => {
    await fill();
    const { nextToken } = await server.control.listStateKind({ kind: 'pools', limit: 1 });
    const wrong: Omit<ControlInput<'listStateKind'>, 'limit'>[] = [
      { kind: 'optOutLists', nextToken },
      { kind: 'pools', accountId: other.accountId, nextToken },
      { kind: 'pools', nextToken: 'nothing' },
      {
        kind: 'phoneNumbers',
        nextToken: Buffer.from(
          '["111122223333","us-east-1","phoneNumbers","yesterday","phone-1"]',
        ).toString('base64url'),
      },
    ];
    for (const input of wrong) {
      expect(await rejectionOf(server.control.listStateKind(input))).toMatchObject({
        status: 400,
        errors: [{ member: 'nextToken', reason: expect.stringMatching(/^must /) }],
      });
    }
  });

  test.each([
    ['/state/numbers', 'kind'],
    ['/state/pools?limit=0', 'limit'],
    ['/state/pools?limit=1001', 'limit'],
    ['/state/pools?q=', 'q'],
    ['/state/summary?limit=many', 'limit'],
    ['/state/summary?accountId=1', 'accountId'],
    ['/state/summary?kind=pools', 'kind'],
    ['/state/summary?nextToken=x', 'nextToken'],
    ['/journal?after=-1', 'after'],
    ['/journal?limit=0', 'limit'],
    ['/fixtures?of=file', 'of'],
    ['/fixtures?of=settings&accountId=111122223333', 'accountId'],
    ['/server?x=1', 'x'],
    ['/events?x=1', 'x'],
  ])('the request %s is refused for its member %s', async (path, member) => {
    const response = await fetch(`${server.url}/_numberkit${path}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ member }] });
  });
});

describe('the summary of the state', () => {
  test('has the number of resources of each kind in each account and region', async () => {
    await fill();
    const { accounts } = await server.control.getState();
    const { accounts: counted } = await server.control.summarizeState();
    expect(counted).toEqual(
      accounts.map(({ accountId, region, ...lists }) => ({
        accountId,
        region,
        counts: Object.fromEntries(kinds.map((kind) => [kind, lists[kind].length])),
      })),
    );
    // Of the lists those that CreateOptOutList made, and the one that every account has.
    expect(counted.map(({ counts }) => counts.optOutLists)).toEqual([2, 2]);
    const { accounts: own } = await server.control.summarizeState({ accountId: other.accountId });
    expect(own.map(({ accountId }) => accountId)).toEqual([other.accountId]);
  });

  test('comes in pages', async () => {
    await fill();
    const accounts = [];
    for await (const one of server.control.summarizeState.items({ limit: 1 })) accounts.push(one);
    expect(accounts).toEqual((await server.control.summarizeState()).accounts);
    const { nextToken } = await server.control.summarizeState({ limit: 1 });
    const wrong = server.control.summarizeState({ accountId: other.accountId, nextToken });
    expect(await rejectionOf(wrong)).toMatchObject({ status: 400 });
  });

  test('has the changes that the clock will make, which are gone when it has made them', async () => {
    await server.control.freezeClock({ at: new Date('2030-01-01') });
    await fill();
    const { PhoneNumberId } = await server.client.requestPhoneNumber(tollFree);
    await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
    // The client makes tokens of its own.
    const toChanges = async () =>
      (await server.control.summarizeState()).upcoming
        .filter(({ change, id }) => change !== 'forgotten' || id === 'token-one')
        .map(({ at, change, id }) => `${at.toISOString().slice(8, 16)} ${change} ${id}`);
    const numbers = await readAll({ kind: 'phoneNumbers' });
    const ids = numbers.map(({ phoneNumber }) => phoneNumber?.PhoneNumberId ?? '').sort();
    const changes = await toChanges();
    expect(changes.slice(0, 3).sort()).toEqual(ids.map((id) => `01T00:01 active ${id}`));
    const later = ['02T00:00 forgotten token-one', '04T00:00 callingNameComplete +12065550100'];
    expect(changes.slice(3)).toEqual([
      '01T01:00 expired +12065550101',
      '01T02:00 expired +12065550102',
      '01T03:00 expired +12065550103',
      ...later,
    ]);
    await server.control.advanceClock({ duration: 'PT90M' });
    await server.client.releasePhoneNumber({ PhoneNumberId });
    expect(await toChanges()).toEqual([
      '01T02:00 expired +12065550102',
      '01T03:00 expired +12065550103',
      expect.stringMatching(/^01T03:30 \w+ phone-/),
      ...later,
    ]);
    await server.control.advanceClock({ duration: 'PT73H' });
    expect(await toChanges()).toEqual([]);
  });

  test('has the earliest changes only', async () => {
    for (let count = 0; count < 24; count += 1) {
      await server.client.requestPhoneNumber(tollFree);
    }
    const { upcoming } = await server.control.summarizeState();
    expect(upcoming).toHaveLength(20);
    expect(upcoming.every(({ change }) => change === 'active')).toBe(true);
  });
});

test('the fixtures of the settings are those to which a reset returns', async () => {
  const fixtures = await server.control.getFixtures({ of: 'settings' });
  const before = await server.control.getState();
  await server.control.loadFixtures(other);
  expect(await server.control.getFixtures({ of: 'settings' })).toEqual(fixtures);
  await server.control.loadFixtures(fixtures);
  const { accounts } = await server.control.getState();
  const toIds = ({ accounts: all }: typeof before) =>
    all.map((account) => account.chimePhoneNumbers.map(({ E164PhoneNumber }) => E164PhoneNumber));
  expect(toIds({ accounts })).toEqual(toIds(before));
});

test('the server shows its version, database and rules, and nothing else', async () => {
  const { startedAt, startId, ...facts } = await server.control.getServer();
  const isPostgres = inject('postgres') !== '';
  expect(startedAt).toBeInstanceOf(Date);
  expect(startId).toMatch(/^[0-9a-f]{10}$/);
  expect(facts).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: isPostgres ? 'postgresql' : 'sqlite',
    shared: isPostgres,
    controlKey: false,
    credentials: false,
    defaultScope: { accountId: '111122223333', region: 'us-east-1' },
    rateLimit: 'off',
    quotas: { phoneNumbers: 25, optOutLists: 25, protectConfigurations: 25 },
    delays: {
      activation: 'PT1M',
      callingName: 'PT72H',
      clientTokenRetention: 'PT24H',
      release: 'PT2H',
    },
  });
});
