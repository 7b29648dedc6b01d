import type { Input } from '@numberkit/contract/phone-numbers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { minute } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
  await server.control.loadFixtures({ accountId: '111122223333', region: 'us-east-1' });
});
afterEach(() => server[Symbol.asyncDispose]());

const request = (extra: Partial<Input<'requestPhoneNumber'>> = {}) =>
  server.client.requestPhoneNumber({ ...tollFree, ...extra });
const requestActive = async (extra: Partial<Input<'requestPhoneNumber'>> = {}) => {
  const number = await request(extra);
  server.clock.advance(minute);
  return number;
};
const describeAll = async (input: Input<'describePhoneNumbers'> = {}) =>
  (await server.client.describePhoneNumbers(input)).PhoneNumbers;
const idsOf = async (filters: readonly [string, ...string[]][]) => {
  const Filters = filters.map(([Name, ...Values]) => ({ Name, Values }));
  const found = await describeAll({ Filters } as Input<'describePhoneNumbers'>);
  return found.map(({ PhoneNumberId }) => PhoneNumberId);
};

test('a number is described as it was requested, without its tags, and becomes active', async () => {
  const { Tags: _, ...number } = await request({ Tags: [{ Key: 'team', Value: 'alerts' }] });
  expect(await describeAll()).toEqual([number]);
  server.clock.advance(minute);
  const active = [{ ...number, Status: 'ACTIVE' }];
  expect(await describeAll({ PhoneNumberIds: [number.PhoneNumberArn] })).toEqual(active);
  const PhoneNumberIds = [number.PhoneNumberId, number.PhoneNumberArn];
  expect(await describeAll({ PhoneNumberIds })).toEqual(active);
});

test('the oldest number comes first, and pages hold each number once', async () => {
  const numbers = [];
  for (let count = 0; count < 5; count += 1) numbers.push(await requestActive());
  const ids = numbers.map(({ PhoneNumberId }) => PhoneNumberId);
  const paged = [];
  for await (const { PhoneNumberId } of server.client.describePhoneNumbers.items({
    MaxResults: 2,
  })) {
    paged.push(PhoneNumberId);
  }
  expect(paged).toEqual(ids);
});

test('a page neither repeats nor loses a number while others come and go', async () => {
  const [first, second, third] = [await request(), await request(), await request()];
  const page = await server.client.describePhoneNumbers({ MaxResults: 2 });
  expect(page.PhoneNumbers.map((one) => one.PhoneNumberId)).toEqual([
    first.PhoneNumberId,
    second.PhoneNumberId,
  ]);
  await server.client.releasePhoneNumber({ PhoneNumberId: second.PhoneNumberId });
  server.clock.advance(minute);
  const fourth = await request();
  const { NextToken = '' } = page;
  const rest = await server.client.describePhoneNumbers({ NextToken });
  expect(rest.PhoneNumbers.map((one) => one.PhoneNumberId)).toEqual([
    third.PhoneNumberId,
    fourth.PhoneNumberId,
  ]);
  expect(rest).not.toHaveProperty('NextToken');
});

test('filters are joined by and, the values of one by or', async () => {
  await server.client.createOptOutList({ OptOutListName: 'shop' });
  const plain = await requestActive();
  const shop = await requestActive({
    NumberCapabilities: ['SMS', 'VOICE'],
    OptOutListName: 'shop',
    DeletionProtectionEnabled: true,
  });
  const foreign = await request({ IsoCountryCode: 'DE', NumberType: 'LONG_CODE' });
  const both = [plain.PhoneNumberId, shop.PhoneNumberId];
  expect(await idsOf([['status', 'ACTIVE']])).toEqual(both);
  expect(await idsOf([['status', 'PENDING']])).toEqual([foreign.PhoneNumberId]);
  expect(await idsOf([['status', 'PENDING', 'ACTIVE']])).toHaveLength(3);
  expect(await idsOf([['status', 'DELETED']])).toEqual([]);
  expect(await idsOf([['iso-country-code', 'DE', 'FR']])).toEqual([foreign.PhoneNumberId]);
  expect(await idsOf([['number-capability', 'SMS']])).toHaveLength(3);
  expect(await idsOf([['number-capability', 'VOICE', 'MMS']])).toEqual([shop.PhoneNumberId]);
  expect(await idsOf([['opt-out-list-name', 'shop']])).toEqual([shop.PhoneNumberId]);
  expect(await idsOf([['opt-out-list-name', 'shop', 'Default']])).toHaveLength(3);
  expect(await idsOf([['deletion-protection-enabled', 'true']])).toEqual([shop.PhoneNumberId]);
  expect(await idsOf([['deletion-protection-enabled', 'true', 'false']])).toHaveLength(3);
  expect(await idsOf([['two-way-enabled', 'false']])).toHaveLength(3);
  expect(await idsOf([['number-type', 'LONG_CODE']])).toEqual([foreign.PhoneNumberId]);
  expect(
    await idsOf([
      ['iso-country-code', 'US'],
      ['deletion-protection-enabled', 'false'],
    ]),
  ).toEqual([plain.PhoneNumberId]);
  const PhoneNumberIds = [plain.PhoneNumberId];
  const Filters = [{ Name: 'iso-country-code' as const, Values: ['DE'] }];
  expect(await describeAll({ PhoneNumberIds, Filters })).toEqual([]);
});

test.each([
  ['two-way-enabled', 'yes'],
  ['status', 'active'],
  ['iso-country-code', 'usa'],
  ['opt-out-list-name', 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Default'],
] as const)('%s cannot be %s', async (Name, value) => {
  const refusal = await rejectionOf(describeAll({ Filters: [{ Name, Values: [value] }] }));
  expect(refusal).toMatchObject({
    Reason: 'INVALID_FILTER_VALUES',
    Fields: [{ Name: 'Filters.0.Values' }],
  });
});

test('an unknown id refuses the whole call, and an owner beside ids does', async () => {
  const { PhoneNumberId } = await request();
  const PhoneNumberIds = [PhoneNumberId, 'phone-gone', 'phone-away'];
  expect(await rejectionOf(describeAll({ PhoneNumberIds }))).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceType: 'phone-number',
    ResourceId: 'phone-gone',
  });
  expect(
    await rejectionOf(describeAll({ PhoneNumberIds: [PhoneNumberId], Owner: 'SELF' })),
  ).toMatchObject({ Reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER' });
  expect(await describeAll({ Owner: 'SHARED' })).toEqual([]);
  expect(await describeAll({ Owner: 'SELF', PhoneNumberIds: [] })).toHaveLength(1);
});

test('a released number is gone, makes room, and is not leased again', async () => {
  await using small = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '1' });
  const { client } = small;
  await small.control.loadFixtures({ accountId: '111122223333', region: 'us-east-1' });
  const number = await client.requestPhoneNumber({
    ...tollFree,
    Tags: [{ Key: 'a', Value: 'b' }],
  });
  const { PhoneNumberId, PhoneNumberArn: ResourceArn } = number;
  expect(await rejectionOf(client.requestPhoneNumber(tollFree))).toMatchObject({
    name: 'ServiceQuotaExceededException',
  });
  const released = await client.releasePhoneNumber({ PhoneNumberId });
  const {
    Tags: _,
    DeletionProtectionEnabled: __,
    InternationalSendingEnabled: ___,
    ...kept
  } = number;
  expect(released).toEqual({ ...kept, Status: 'DELETED' });
  const gone = { name: 'ResourceNotFoundException', ResourceType: 'phone-number' };
  const refusals = [
    client.releasePhoneNumber({ PhoneNumberId }),
    client.describePhoneNumbers({ PhoneNumberIds: [PhoneNumberId] }),
    client.listTagsForResource({ ResourceArn }),
    client.updateOriginationPhoneNumber({ PhoneNumberId }),
  ].map(rejectionOf);
  expect(await Promise.all(refusals)).toMatchObject([gone, gone, gone, gone]);
  expect(await client.describePhoneNumbers({})).toEqual({ PhoneNumbers: [] });
  const next = await client.requestPhoneNumber(tollFree);
  expect(next.PhoneNumber).not.toBe(number.PhoneNumber);
  const { accounts } = await small.control.getState();
  expect(accounts).toHaveLength(1);
});

test('protection comes before a pool in the refusal of a release', async () => {
  await server.control.loadFixtures({
    accountId: '111122223333',
    region: 'us-east-1',
    pools: [{ PoolId: 'pool-1' }],
    phoneNumbers: [
      { ...tollFree, PhoneNumberId: 'phone-1', PhoneNumber: '+18335550101', PoolId: 'pool-1' },
      {
        ...tollFree,
        PhoneNumberId: 'phone-2',
        PhoneNumber: '+18335550102',
        PoolId: 'pool-1',
        DeletionProtectionEnabled: true,
      },
    ],
  });
  const refusals = ['phone-1', 'phone-2'].map((PhoneNumberId) =>
    rejectionOf(server.client.releasePhoneNumber({ PhoneNumberId })),
  );
  expect(await Promise.all(refusals)).toMatchObject([
    { Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', ResourceId: 'phone-1' },
    { Reason: 'DELETION_PROTECTION_ENABLED', ResourceId: 'phone-2' },
  ]);
  const PhoneNumberId = 'phone-1';
  expect(
    await rejectionOf(
      server.client.updateOriginationPhoneNumber({
        PhoneNumberId,
        DeletionProtectionEnabled: true,
      }),
    ),
  ).toMatchObject({ name: 'ConflictException', Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL' });
});

test('an update changes what it contains and leaves the rest', async () => {
  await server.client.createOptOutList({ OptOutListName: 'shop' });
  const { Tags: _, ...number } = await requestActive();
  const { PhoneNumberId } = number;
  const update = (input: Omit<Input<'updateOriginationPhoneNumber'>, 'PhoneNumberId'>) =>
    server.client.updateOriginationPhoneNumber({ PhoneNumberId, ...input });
  const TwoWayChannelArn = 'arn:aws:sns:us-east-1:111122223333:received';
  const changed = {
    ...number,
    Status: 'ACTIVE',
    TwoWayEnabled: true,
    TwoWayChannelArn,
    SelfManagedOptOutsEnabled: true,
    OptOutListName: 'shop',
    InternationalSendingEnabled: true,
  };
  expect(
    await update({
      TwoWayEnabled: true,
      TwoWayChannelArn,
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/shop',
      InternationalSendingEnabled: true,
    }),
  ).toEqual(changed);
  expect(await update({})).toEqual(changed);
  expect(await describeAll()).toEqual([changed]);
  expect(await idsOf([['two-way-channel-arn', TwoWayChannelArn]])).toEqual([PhoneNumberId]);
  expect(await idsOf([['two-way-enabled', 'true']])).toEqual([PhoneNumberId]);
  expect(await update({ TwoWayEnabled: false })).not.toHaveProperty('TwoWayChannelArn');
  expect(await rejectionOf(update({ TwoWayEnabled: true }))).toMatchObject({
    Reason: 'TWO_WAY_CHANNEL_NOT_PRESENT',
  });
  expect(await rejectionOf(update({ OptOutListName: 'none' }))).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceType: 'opt-out-list',
  });
});

test('a number that is not active changes in its deletion protection alone', async () => {
  const { PhoneNumberId } = await request();
  const update = (input: Omit<Input<'updateOriginationPhoneNumber'>, 'PhoneNumberId'>) =>
    server.client.updateOriginationPhoneNumber({ PhoneNumberId, ...input });
  expect(await rejectionOf(update({ SelfManagedOptOutsEnabled: true }))).toMatchObject({
    Reason: 'RESOURCE_NOT_ACTIVE',
  });
  expect(await update({ DeletionProtectionEnabled: true })).toMatchObject({
    Status: 'PENDING',
    DeletionProtectionEnabled: true,
  });
});

test('only a toll-free number of the US sends to other countries', async () => {
  const { PhoneNumberId } = await requestActive({
    IsoCountryCode: 'DE',
    NumberType: 'LONG_CODE',
  });
  expect(
    await rejectionOf(
      server.client.updateOriginationPhoneNumber({
        PhoneNumberId,
        InternationalSendingEnabled: true,
      }),
    ),
  ).toMatchObject({ Reason: 'INTERNATIONAL_SENDING_NOT_SUPPORTED' });
});

test('a replayed token of a number that was released returns the first result', async () => {
  const ClientToken = 'once';
  const number = await request({ ClientToken });
  await server.client.releasePhoneNumber({ PhoneNumberId: number.PhoneNumberId });
  expect(await request({ ClientToken })).toEqual(number);
  expect(await describeAll()).toEqual([]);
});

test('the settings of a number survive as fixtures, and a released one can be loaded again', async () => {
  const number = await requestActive({ Tags: [{ Key: 'a', Value: 'b' }] });
  const { PhoneNumberId } = number;
  const TwoWayChannelArn = 'connect.us-east-1.amazonaws.com';
  await server.client.updateOriginationPhoneNumber({
    PhoneNumberId,
    TwoWayEnabled: true,
    TwoWayChannelArn,
  });
  const fixtures = await server.control.getFixtures();
  await server.client.releasePhoneNumber({ PhoneNumberId });
  await server.control.loadFixtures({ ...fixtures, keepOthers: true });
  expect(await server.control.getFixtures()).toEqual(fixtures);
  expect(await describeAll()).toMatchObject([{ PhoneNumberId, TwoWayChannelArn }]);
});
