import type { Input } from '@numberkit/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hour } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Wish = Input<'requestPhoneNumber'>;

const tollFree: Wish = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS', 'VOICE'],
  NumberType: 'TOLL_FREE',
};
const activeCampaign = 'registration-11111111111111111111111111111111';
const pendingCampaign = 'registration-22222222222222222222222222222222';
const transactionalPool = 'pool-11111111111111111111111111111111';
const promotionalPool = 'pool-22222222222222222222222222222222';
const tenDlc: Wish = {
  ...tollFree,
  NumberCapabilities: ['SMS'],
  NumberType: 'TEN_DLC',
  RegistrationId: activeCampaign,
};

let server: TestServer;
const request = (wish: Wish) => server.client.requestPhoneNumber(wish);
const refusalOf = (wish: Wish) => rejectionOf(request(wish));

beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

describe('a leased number', () => {
  test('starts with the documented defaults', async () => {
    const answer = await request(tollFree);
    expect(answer).toEqual({
      PhoneNumberArn: `arn:aws:sms-voice:us-east-1:111122223333:phone-number/${answer.PhoneNumberId}`,
      PhoneNumberId: expect.stringMatching(/^phone-[0-9a-f]{32}$/),
      PhoneNumber: expect.stringMatching(/^\+1(833|844|855|866|877|888)\d{7}$/),
      Status: 'PENDING',
      ...tollFree,
      MonthlyLeasingPrice: '1.00',
      TwoWayEnabled: false,
      SelfManagedOptOutsEnabled: false,
      OptOutListName: 'Default',
      InternationalSendingEnabled: false,
      DeletionProtectionEnabled: false,
      CreatedTimestamp: server.clock.now(),
    });
  });

  test('keeps what was asked for', async () => {
    const wish: Wish = {
      ...tollFree,
      InternationalSendingEnabled: true,
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'team', Value: '' }],
    };
    expect(await request(wish)).toMatchObject(wish);
  });

  test.each([
    ['the Chime inventory', async () => '+12065550100'],
    [
      'another lease',
      async () => {
        const wish: Wish = { ...tollFree, NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] };
        return (await request(wish)).PhoneNumber;
      },
    ],
  ])('is never a number of %s', async (_whose, take) => {
    const exactly = (number: string): Wish => ({
      ...tenDlc,
      NumberPreference: [{ PreferenceType: ['ExactMatch'], Filter: [number] }],
    });
    expect(await refusalOf(exactly(await take()))).toMatchObject({ name: 'ConflictException' });
  });

  test('is given out once when many are asked for at the same moment', async () => {
    const wish: Wish = { ...tollFree, NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] };
    const gb: Wish = { ...wish, IsoCountryCode: 'GB' };
    const answers = await Promise.all([...Array(12)].flatMap(() => [request(wish), request(gb)]));
    const numbers = answers.map(({ PhoneNumber }) => PhoneNumber);
    expect(new Set(numbers).size).toBe(24);
  });

  test('takes the opt-out list of its pool', async () => {
    const wish: Wish = { ...tollFree, MessageType: 'PROMOTIONAL', PoolId: promotionalPool };
    expect(await request(wish)).toMatchObject({
      PoolId: promotionalPool,
      OptOutListName: 'marketing',
    });
  });

  test('is in no pool when PoolId is empty', async () => {
    expect(await request({ ...tollFree, PoolId: '' })).not.toHaveProperty('PoolId');
  });

  test('names its resources by id, also when the request gave ARNs', async () => {
    const arn = (resource: string) => `arn:aws:sms-voice:us-east-1:111122223333:${resource}`;
    const wish: Wish = {
      ...tenDlc,
      OptOutListName: arn('opt-out-list/Default'),
      PoolId: arn(`pool/${transactionalPool}`),
      RegistrationId: arn(`registration/${activeCampaign}`),
    };
    expect(await request(wish)).toMatchObject({
      OptOutListName: 'Default',
      PoolId: transactionalPool,
      RegistrationId: activeCampaign,
    });
  });

  test('ends in the digits that were preferred', async () => {
    const answer = await request({
      ...tenDlc,
      NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['4242'] }],
    });
    expect(answer.PhoneNumber).toMatch(/4242$/);
  });

  test('is the first one left of an exact wish', async () => {
    const wish: Wish = {
      ...tenDlc,
      NumberPreference: [
        { PreferenceType: ['ExactMatch'], Filter: ['+12125550123', '2125550124'] },
      ],
    };
    const numbers = [await request(wish), await request(wish)].map((one) => one.PhoneNumber);
    expect(numbers.sort()).toEqual(['+12125550123', '+12125550124']);
    expect(await refusalOf(wish)).toMatchObject({ name: 'ConflictException' });
  });
});

const refusals: [string, Partial<Wish>, object][] = [
  [
    'a simulator number for promotion',
    { NumberType: 'SIMULATOR', MessageType: 'PROMOTIONAL' },
    invalid('MessageType'),
  ],
  ['a toll-free number outside the US', { IsoCountryCode: 'CA' }, invalid('IsoCountryCode')],
  [
    'a simulator number outside the US',
    { NumberType: 'SIMULATOR', IsoCountryCode: 'GB' },
    invalid('IsoCountryCode'),
  ],
  [
    'a country that has no numbers',
    { NumberType: 'LONG_CODE', IsoCountryCode: 'ZZ', NumberCapabilities: ['VOICE'] },
    invalid('IsoCountryCode'),
  ],
  [
    '10DLC without a campaign',
    { NumberType: 'TEN_DLC' },
    invalid('RegistrationId', 'MISSING_PARAMETER'),
  ],
  [
    '10DLC of a campaign in review',
    { NumberType: 'TEN_DLC', RegistrationId: pendingCampaign },
    {
      name: 'ConflictException',
      Reason: 'REGISTRATION_NOT_COMPLETE',
      ResourceType: 'registration',
      ResourceId: pendingCampaign,
    },
  ],
  [
    'text messages of an unregistered US long code',
    { NumberType: 'LONG_CODE' },
    invalid('NumberCapabilities'),
  ],
  [
    'MMS outside the US and Canada',
    { NumberType: 'LONG_CODE', IsoCountryCode: 'GB', NumberCapabilities: ['MMS'] },
    invalid('NumberCapabilities'),
  ],
  [
    'preferred digits of another number type',
    { NumberPreference: [{ PreferenceType: ['Contains'], Filter: ['42'] }] },
    invalid('NumberPreference'),
  ],
  [
    'two filters of a pattern',
    {
      ...tenDlc,
      NumberPreference: [{ PreferenceType: ['Contains'], Filter: ['42', '43'] }],
    },
    invalid('NumberPreference.0.Filter', 'INVALID_FILTER_VALUES'),
  ],
  [
    'an exact number that no one can have',
    { ...tenDlc, NumberPreference: [{ PreferenceType: ['ExactMatch'], Filter: ['+441234'] }] },
    invalid('NumberPreference.0.Filter', 'INVALID_FILTER_VALUES'),
  ],
  [
    'international sending of a long code',
    { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'], InternationalSendingEnabled: true },
    invalid('InternationalSendingEnabled', 'INTERNATIONAL_SENDING_NOT_SUPPORTED'),
  ],
  ['an unknown pool', { PoolId: 'pool-none' }, missing('pool', 'pool-none')],
  ['an unknown list', { OptOutListName: 'none' }, missing('opt-out-list', 'none')],
  [
    'an unknown registration',
    { RegistrationId: 'registration-none' },
    missing('registration', 'registration-none'),
  ],
  [
    'a list of another account',
    { OptOutListName: 'arn:aws:sms-voice:us-east-1:999999999999:opt-out-list/marketing' },
    missing('opt-out-list', 'arn:aws:sms-voice:us-east-1:999999999999:opt-out-list/marketing'),
  ],
  ['an ARN of something else', { PoolId: 'arn:aws:s3:::pool' }, invalid('PoolId', 'INVALID_ARN')],
  [
    'a pool of another message type',
    { PoolId: promotionalPool },
    { name: 'ConflictException', Reason: 'MESSAGE_TYPE_MISMATCH', ResourceId: promotionalPool },
  ],
  [
    'a pool with another opt-out list',
    { PoolId: transactionalPool, OptOutListName: 'marketing' },
    { name: 'ConflictException', Reason: 'OPT_OUT_LIST_MISMATCH', ResourceId: transactionalPool },
  ],
  ['a reserved tag', { Tags: [{ Key: 'AWS:mine', Value: '' }] }, invalid('Tags.0.Key')],
  [
    'a tag key twice',
    {
      Tags: [
        { Key: 'a', Value: '1' },
        { Key: 'a', Value: '2' },
      ],
    },
    invalid('Tags.1.Key'),
  ],
  [
    'more tags than a resource holds',
    { Tags: [...Array(51)].map((_, index) => ({ Key: `key-${index}`, Value: '' })) },
    { name: 'ServiceQuotaExceededException', Reason: 'TAGS_PER_RESOURCE' },
  ],
];

test.each(refusals)('requestPhoneNumber refuses %s', async (_what, change, expected) => {
  expect(await refusalOf({ ...tollFree, ...change })).toMatchObject(expected);
});

test('as many tags as a resource holds are accepted', async () => {
  const Tags = [...Array(50)].map((_, index) => ({ Key: `key-${index}`, Value: '' }));
  expect((await request({ ...tollFree, Tags })).Tags).toHaveLength(50);
});

describe('a repeated ClientToken', () => {
  const wish: Wish = { ...tollFree, ClientToken: 'once' };

  test('gets the first answer again, later and in another order of members', async () => {
    const first = await request(wish);
    server.clock.advance(23 * hour);
    const { IsoCountryCode, ...rest } = wish;
    expect(await request({ ...rest, IsoCountryCode })).toEqual(first);
  });

  test('makes one number when the calls arrive at the same moment', async () => {
    const answers = await Promise.all([...Array(30)].map(() => request(wish)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('is refused with other parameters', async () => {
    await request(wish);
    const refusal = await refusalOf({ ...wish, MessageType: 'PROMOTIONAL' });
    expect(refusal).toMatchObject({ name: 'ConflictException', status: 409 });
    expect(refusal).toHaveProperty('Reason', undefined);
  });

  test('is new again when its retention is over', async () => {
    const first = await request(wish);
    server.clock.advance(24 * hour);
    expect((await request(wish)).PhoneNumberId).not.toBe(first.PhoneNumberId);
  });

  test('is not used up by a call that failed', async () => {
    await refusalOf({ ...wish, PoolId: 'pool-none' });
    expect((await request(wish)).Status).toBe('PENDING');
  });
});

test('the quota of numbers holds under concurrent requests', async () => {
  await using small = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '3' });
  const calls = [...Array(10)].map(() => small.client.requestPhoneNumber(tollFree));
  const outcomes = await Promise.allSettled(calls);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(await rejectionOf(small.client.requestPhoneNumber(tollFree))).toMatchObject({
    name: 'ServiceQuotaExceededException',
    Reason: 'PHONE_NUMBERS_PER_ACCOUNT',
    status: 402,
  });
});

test('a campaign has its documented number of phone numbers and no more', async () => {
  await using large = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '100' });
  for (let count = 0; count < 49; count += 1) await large.client.requestPhoneNumber(tenDlc);
  expect(await rejectionOf(large.client.requestPhoneNumber(tenDlc))).toMatchObject({
    name: 'ServiceQuotaExceededException',
    Reason: 'PHONE_NUMBERS_PER_REGISTRATION',
  });
});

function invalid(Name: string, Reason = 'INVALID_PARAMETER'): object {
  return { name: 'ValidationException', Reason, Fields: [{ Name }] };
}

function missing(ResourceType: string, ResourceId: string): object {
  return { name: 'ResourceNotFoundException', ResourceType, ResourceId };
}
