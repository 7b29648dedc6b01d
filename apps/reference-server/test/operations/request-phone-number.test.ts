import type { Input } from '@numberkit/contract/phone-numbers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tollFree as smsOnly } from '../support/inputs.js';
import { hour } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Request = Input<'requestPhoneNumber'>;

const tollFree: Request = { ...smsOnly, NumberCapabilities: ['SMS', 'VOICE'] };
const activeCampaign = 'registration-11111111111111111111111111111111';
const transactionalPool = 'pool-11111111111111111111111111111111';
const promotionalPool = 'pool-22222222222222222222222222222222';
const tenDlc: Request = {
  ...tollFree,
  NumberCapabilities: ['SMS'],
  NumberType: 'TEN_DLC',
  RegistrationId: activeCampaign,
};

let server: TestServer;
const request = (input: Request) => server.client.requestPhoneNumber(input);
const refusalOf = (input: Request) => rejectionOf(request(input));

beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

describe('a leased number', () => {
  test('starts with the documented defaults', async () => {
    const result = await request(tollFree);
    expect(result).toEqual({
      PhoneNumberArn: `arn:aws:sms-voice:us-east-1:111122223333:phone-number/${result.PhoneNumberId}`,
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

  test('has the members of its request', async () => {
    const input: Request = {
      ...tollFree,
      InternationalSendingEnabled: true,
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'team', Value: '' }],
    };
    expect(await request(input)).toMatchObject(input);
  });

  test.each([
    ['the Chime inventory', async () => '+12065550100'],
    [
      'another lease',
      async () => {
        const input: Request = {
          ...tollFree,
          NumberType: 'LONG_CODE',
          NumberCapabilities: ['VOICE'],
        };
        return (await request(input)).PhoneNumber;
      },
    ],
  ])('is never a number of %s', async (_whose, take) => {
    const exactly = (number: string): Request => ({
      ...tenDlc,
      NumberPreference: [{ PreferenceType: ['ExactMatch'], Filter: [number] }],
    });
    expect(await refusalOf(exactly(await take()))).toMatchObject({ name: 'ConflictException' });
  });

  test('is leased once when many are requested at the same moment', async () => {
    const input: Request = { ...tollFree, NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] };
    const gb: Request = { ...input, IsoCountryCode: 'GB' };
    const results = await Promise.all([...Array(12)].flatMap(() => [request(input), request(gb)]));
    const numbers = results.map(({ PhoneNumber }) => PhoneNumber);
    expect(new Set(numbers).size).toBe(24);
  });

  test('takes the opt-out list of its pool', async () => {
    const input: Request = { ...tollFree, MessageType: 'PROMOTIONAL', PoolId: promotionalPool };
    expect(await request(input)).toMatchObject({
      PoolId: promotionalPool,
      OptOutListName: 'marketing',
    });
  });

  test('is in no pool when PoolId is empty', async () => {
    expect(await request({ ...tollFree, PoolId: '' })).not.toHaveProperty('PoolId');
  });

  test('names its resources by id, also when the request gave ARNs', async () => {
    const arn = (resource: string) => `arn:aws:sms-voice:us-east-1:111122223333:${resource}`;
    const input: Request = {
      ...tenDlc,
      OptOutListName: arn('opt-out-list/Default'),
      PoolId: arn(`pool/${transactionalPool}`),
      RegistrationId: arn(`registration/${activeCampaign}`),
    };
    expect(await request(input)).toMatchObject({
      OptOutListName: 'Default',
      PoolId: transactionalPool,
      RegistrationId: activeCampaign,
    });
  });

  test('ends in the preferred digits', async () => {
    const result = await request({
      ...tenDlc,
      NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['4242'] }],
    });
    expect(result.PhoneNumber).toMatch(/4242$/);
  });

  test('is the first one left of those that match exactly', async () => {
    const input: Request = {
      ...tenDlc,
      NumberPreference: [
        { PreferenceType: ['ExactMatch'], Filter: ['+12125550123', '2125550124'] },
      ],
    };
    const numbers = [await request(input), await request(input)].map((one) => one.PhoneNumber);
    expect(numbers.sort()).toEqual(['+12125550123', '+12125550124']);
    expect(await refusalOf(input)).toMatchObject({ name: 'ConflictException' });
  });
});

test('as many tags as a resource holds are accepted', async () => {
  const Tags = [...Array(50)].map((_, index) => ({ Key: `key-${index}`, Value: '' }));
  expect((await request({ ...tollFree, Tags })).Tags).toHaveLength(50);
});

describe('a repeated ClientToken', () => {
  const input: Request = { ...tollFree, ClientToken: 'once' };

  test('returns the first result again, later and in another order of members', async () => {
    const first = await request(input);
    server.clock.advance(23 * hour);
    const { IsoCountryCode, ...rest } = input;
    expect(await request({ ...rest, IsoCountryCode })).toEqual(first);
  });

  test('makes one number when the calls arrive at the same moment', async () => {
    const results = await Promise.all([...Array(30)].map(() => request(input)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  });

  test('is refused with other parameters', async () => {
    await request(input);
    const refusal = await refusalOf({ ...input, MessageType: 'PROMOTIONAL' });
    expect(refusal).toMatchObject({ name: 'ConflictException', status: 409 });
    expect(refusal).not.toHaveProperty('Reason');
  });

  test('is new again after its retention', async () => {
    const first = await request(input);
    server.clock.advance(24 * hour);
    expect((await request(input)).PhoneNumberId).not.toBe(first.PhoneNumberId);
  });

  test('is not used by a call that failed', async () => {
    await refusalOf({ ...input, PoolId: 'pool-none' });
    expect((await request(input)).Status).toBe('PENDING');
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

test('a campaign can have its documented number of phone numbers and no more', async () => {
  await using large = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '100' });
  for (let count = 0; count < 49; count += 1) await large.client.requestPhoneNumber(tenDlc);
  expect(await rejectionOf(large.client.requestPhoneNumber(tenDlc))).toMatchObject({
    name: 'ServiceQuotaExceededException',
    Reason: 'PHONE_NUMBERS_PER_REGISTRATION',
  });
});
