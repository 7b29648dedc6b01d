import type { Input } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tollFree as smsOnly } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Request = Input<'requestPhoneNumber'>;

const tollFree: Request = { ...smsOnly, NumberCapabilities: ['SMS', 'VOICE'] };
const activeCampaign = 'registration-11111111111111111111111111111111';
const pendingCampaign = 'registration-22222222222222222222222222222222';
const transactionalPool = 'pool-11111111111111111111111111111111';
const promotionalPool = 'pool-22222222222222222222222222222222';
const tenDlc: Request = {
  ...tollFree,
  NumberCapabilities: ['SMS'],
  NumberType: 'TEN_DLC',
  RegistrationId: activeCampaign,
};

// A refusal changes nothing, so one server serves them all.
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const refusals: [string, Partial<Request>, object][] = [
  [
    'a simulator number for promotion',
    { NumberType: 'SIMULATOR', MessageType: 'PROMOTIONAL' },
    { name: 'ResourceNotFoundException', ResourceType: 'phone-number' },
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
    'an exact number that cannot be leased',
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

test('the refusal of a simulator number for promotion names no resource, since there is none', async () => {
  const input: Request = { ...tollFree, NumberType: 'SIMULATOR', MessageType: 'PROMOTIONAL' };
  const refusal = await rejectionOf(server.client.requestPhoneNumber(input));
  expect(refusal).not.toHaveProperty('ResourceId');
});

test.each(refusals)('requestPhoneNumber refuses %s', async (_what, change, expected) => {
  expect(
    await rejectionOf(server.client.requestPhoneNumber({ ...tollFree, ...change })),
  ).toMatchObject(expected);
});

function invalid(Name: string, Reason = 'INVALID_PARAMETER'): object {
  return { name: 'ValidationException', Reason, Fields: [{ Name }] };
}

function missing(ResourceType: string, ResourceId: string): object {
  return { name: 'ResourceNotFoundException', ResourceType, ResourceId };
}
