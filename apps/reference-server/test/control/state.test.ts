import { RequestPhoneNumberCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Input } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSmsVoice } from '../aws/aws-clients.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { requestNumber } from '../support/send.js';

const input = {
  ...tollFree,
  NumberCapabilities: ['SMS', 'VOICE'],
} satisfies Input<'requestPhoneNumber'>;
const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const DestinationPhoneNumber = '+12065550142';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const readAccount = async () => {
  const { accounts } = await server.control.getState();
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) throw new Error('There is not one account.');
  return account;
};
const numberOf = async (E164PhoneNumber: string) =>
  (await readAccount()).chimePhoneNumbers.find((one) => one.E164PhoneNumber === E164PhoneNumber);

test('the state of a new server is that of its fixtures', async () => {
  const account = await readAccount();
  expect(account).toMatchObject({
    accountId: '111122223333',
    region: 'us-east-1',
    optOutLists: [{ OptOutListName: 'Default' }, { OptOutListName: 'marketing' }],
    phoneNumbers: [],
    ruleSetNumberOverrides: [],
    clientTokens: [],
  });
  expect(account.protectConfigurations).toHaveLength(4);
  expect(account.pools[1]).toEqual({
    PoolId: 'pool-22222222222222222222222222222222',
    MessageType: 'PROMOTIONAL',
    OptOutListName: 'marketing',
  });
  expect(account.registrations.map((one) => one.RegistrationStatus)).toEqual([
    'COMPLETE',
    'REVIEWING',
  ]);
  expect(account.chimePhoneNumbers).toHaveLength(6);
  expect(account.chimePhoneNumbers[0]?.CreatedTimestamp).toEqual(server.clock.now());
});

test('a leased number is PENDING in the state and ACTIVE a minute of the clock later', async () => {
  const leased = await server.client.requestPhoneNumber(input);
  expect((await readAccount()).phoneNumbers).toEqual([leased]);
  await server.control.advanceClock({ duration: 'PT59.999S' });
  expect((await readAccount()).phoneNumbers[0]?.Status).toBe('PENDING');
  await server.control.advanceClock({ duration: 'PT0.001S' });
  expect((await readAccount()).phoneNumbers).toEqual([{ ...leased, Status: 'ACTIVE' }]);
});

test('a number of a registration in review stays PENDING', async () => {
  const RegistrationId = 'registration-22222222222222222222222222222222';
  await server.client.requestPhoneNumber({
    ...input,
    NumberType: 'LONG_CODE',
    RegistrationId,
  });
  await server.control.advanceClock({ duration: 'P1D' });
  expect((await readAccount()).phoneNumbers[0]?.Status).toBe('PENDING');
});

test('a calling name is complete 72 hours of the clock later', async () => {
  const phoneNumberId = '+12065550100';
  await server.client.updatePhoneNumber({ phoneNumberId, CallingName: 'Ada' });
  expect(await numberOf(phoneNumberId)).toMatchObject({ CallingNameStatus: 'UpdateInProgress' });
  await server.control.advanceClock({ duration: 'PT72H' });
  expect(await numberOf(phoneNumberId)).toMatchObject({
    CallingName: 'Ada',
    CallingNameStatus: 'UpdateSucceeded',
  });
  const next = await server.client.updatePhoneNumber({ phoneNumberId, CallingName: 'Grace' });
  expect(next.PhoneNumber.CallingName).toBe('Grace');
});

test('a rule is expired when the clock reaches its end', async () => {
  const ExpirationTimestamp = new Date(server.clock.now().getTime() + 60_000);
  const rule = await server.client.putProtectConfigurationRuleSetNumberOverride({
    ProtectConfigurationId,
    DestinationPhoneNumber,
    Action: 'ALLOW',
    ExpirationTimestamp,
  });
  expect((await readAccount()).ruleSetNumberOverrides).toEqual([{ ...rule, expired: false }]);
  await server.control.advanceClock({ duration: 'PT1M' });
  expect((await readAccount()).ruleSetNumberOverrides).toEqual([{ ...rule, expired: true }]);
});

test('an idempotency token is in use until a day of the clock has passed', async () => {
  const usedAt = server.clock.now();
  const forgottenAt = new Date(usedAt.getTime() + 24 * 60 * 60 * 1000);
  const first = await server.client.requestPhoneNumber({ ...input, ClientToken: 'one' });
  expect((await readAccount()).clientTokens).toEqual([
    { operation: 'requestPhoneNumber', ClientToken: 'one', usedAt, forgottenAt },
  ]);
  await server.control.advanceClock({ duration: 'PT23H59M' });
  const again = await server.client.requestPhoneNumber({ ...input, ClientToken: 'one' });
  expect(again.PhoneNumberId).toBe(first.PhoneNumberId);
  await server.control.advanceClock({ duration: 'PT1M' });
  expect((await readAccount()).clientTokens).toEqual([]);
  const anew = await server.client.requestPhoneNumber({ ...input, ClientToken: 'one' });
  expect(anew.PhoneNumberId).not.toBe(first.PhoneNumberId);
});

test('a reset restores fixtures, clock, faults and journal', async () => {
  const before = await readAccount();
  const first = await server.client.requestPhoneNumber({ ...input, ClientToken: 'one' });
  await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
  await server.control.freezeClock({ at: new Date('2040-01-01T00:00:00Z') });
  await server.control.addFault({ operation: 'requestPhoneNumber', drop: true });
  const { accounts } = await server.control.reset();
  expect(accounts).toEqual([before]);
  expect(await server.control.getClock()).toMatchObject({ frozen: false, ahead: 'PT0S' });
  expect(await server.control.listFaults()).toEqual({ faults: [] });
  expect(await server.control.listJournal()).toMatchObject({ entries: [] });
  const again = await server.client.requestPhoneNumber({ ...input, ClientToken: 'one' });
  expect(again.PhoneNumber).toBe(first.PhoneNumber);
  expect(again.PhoneNumberId).not.toBe(first.PhoneNumberId);
});

test('the state has an entry for every account and region with resources', async () => {
  const sdk = createSmsVoice(server.url, { region: 'eu-west-1' });
  await sdk.send(new RequestPhoneNumberCommand(input));
  const { accounts } = await server.control.getState();
  expect(accounts.map(({ accountId, region }) => `${accountId} ${region}`)).toEqual([
    '111122223333 eu-west-1',
    '111122223333 us-east-1',
  ]);
  expect(accounts.map(({ phoneNumbers }) => phoneNumbers.length)).toEqual([1, 0]);
  expect(accounts[0]?.phoneNumbers[0]?.PhoneNumberArn).toContain(':eu-west-1:111122223333:');
});

test('the whole quota of numbers is available after a reset', async () => {
  await using small = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '1' });
  await small.client.requestPhoneNumber(input);
  await small.control.reset();
  expect(await small.client.requestPhoneNumber(input)).toMatchObject({ Status: 'PENDING' });
});

const moved = { accountId: '222233334444', region: 'eu-west-1' };
const mine = [{ ProtectConfigurationId: 'protect-mine' }];

test('other fixtures replace the state, and their account is the default', async () => {
  await server.client.requestPhoneNumber(input);
  await server.control.advanceClock({ duration: 'PT1H' });
  const CreatedTimestamp = new Date('2020-02-02T02:02:02Z');
  await server.control.loadFixtures({
    ...moved,
    protectConfigurations: mine,
    chimePhoneNumbers: [
      {
        E164PhoneNumber: '+12065550100',
        Country: 'US',
        Type: 'Local',
        ProductType: 'VoiceConnector',
        Status: 'Unassigned',
        CreatedTimestamp,
      },
    ],
  });
  expect(await readAccount()).toMatchObject({
    ...moved,
    protectConfigurations: mine,
    pools: [],
    phoneNumbers: [],
    chimePhoneNumbers: [{ CreatedTimestamp }],
  });
  expect(await server.control.getClock()).toMatchObject({ ahead: 'PT1H' });
  const rule = await server.client.putProtectConfigurationRuleSetNumberOverride({
    ProtectConfigurationId: 'protect-mine',
    DestinationPhoneNumber,
    Action: 'BLOCK',
  });
  expect(rule.ProtectConfigurationArn).toContain(':eu-west-1:222233334444:');
  await server.control.reset();
  expect(await readAccount()).toMatchObject({ accountId: '111122223333' });
});

const number = {
  E164PhoneNumber: '+12065550100',
  Country: 'US',
  Type: 'Local',
  ProductType: 'VoiceConnector',
  Status: 'Unassigned',
};
const problems: [string, object, string][] = [
  ['an account that is none', { ...moved, accountId: '12' }, 'accountId'],
  ['no region', { accountId: '222233334444' }, 'region'],
  ['a member that nobody knows', { ...moved, clientTokens: [] }, 'clientTokens'],
  [
    'a pool of no message type',
    { ...moved, pools: [{ PoolId: 'p', MessageType: 'LOUD' }] },
    'pools.0.MessageType',
  ],
  ['a list of no pool', { ...moved, pools: [{}] }, 'pools.0.PoolId'],
  [
    'a list that does not exist',
    { ...moved, pools: [{ PoolId: 'p', OptOutListName: 'gone' }] },
    'pools.0.OptOutListName',
  ],
  [
    'a name that occurs twice',
    { ...moved, protectConfigurations: [...mine, ...mine] },
    'protectConfigurations.1.ProtectConfigurationId',
  ],
  [
    'a number that occurs twice',
    { ...moved, chimePhoneNumbers: [number, number] },
    'chimePhoneNumbers.1.E164PhoneNumber',
  ],
  [
    'a number without +',
    { ...moved, chimePhoneNumbers: [{ ...number, E164PhoneNumber: '12065550100' }] },
    'chimePhoneNumbers.0.E164PhoneNumber',
  ],
  [
    'an invalid timestamp',
    { ...moved, chimePhoneNumbers: [{ ...number, CreatedTimestamp: '2020-02-30T00:00:00Z' }] },
    'chimePhoneNumbers.0.CreatedTimestamp',
  ],
];

test.each(problems)('fixtures with %s change nothing', async (_what, fixtures, member) => {
  const before = await server.control.getState();
  const response = await fetch(`${server.url}/_numberkit/fixtures`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fixtures),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ member }] });
  expect(await server.control.getState()).toEqual(before);
});

test('calls that repeat a token all get responses while the server is reset', async () => {
  const call = async () => {
    const response = await requestNumber(server.url, { ClientToken: 'same' });
    return response.status;
  };
  let isOver = false;
  const keepCalling = async () => {
    const statuses = new Set<number>();
    while (!isOver) statuses.add(await call());
    return [...statuses];
  };
  const callers = Array.from({ length: 20 }, keepCalling);
  for (let reset = 0; reset < 30; reset += 1) await server.control.reset();
  isOver = true;
  expect(new Set((await Promise.all(callers)).flat())).toEqual(new Set([200]));
});
