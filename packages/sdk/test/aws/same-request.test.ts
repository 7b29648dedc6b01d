import type { Input, OperationId } from '@numberkit/contract/phone-numbers';
import { describe, expect, test } from 'vitest';
import { aws } from '../../src/aws.js';
import { createClient } from '../support/create-client.js';
import { type OfficialOptions, type WrittenRequest, writeOfficially } from './official-request.js';

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'a/session+token==',
};
const { sessionToken: _, ...lasting } = credentials;

const ResourceArn = 'arn:aws:sms-voice:eu-central-1:111122223333:opt-out-list/shop';

const inputs: { readonly [Op in OperationId]: Input<Op> } = {
  requestPhoneNumber: {
    IsoCountryCode: 'US',
    MessageType: 'PROMOTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'TEN_DLC',
    InternationalSendingEnabled: false,
    NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42'] }],
    Tags: [{ Key: 'Straße "1"', Value: '☎\u2028' }],
    ClientToken: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
  },
  putProtectConfigurationRuleSetNumberOverride: {
    ProtectConfigurationId: 'arn:aws:sms-voice:eu-central-1:111122223333:protect-configuration/p',
    DestinationPhoneNumber: '+12065550142',
    Action: 'ALLOW',
    ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
    ClientToken: 'token',
  },
  describePhoneNumbers: {
    PhoneNumberIds: ['phone-1'],
    Filters: [{ Name: 'status', Values: ['ACTIVE'] }],
    NextToken: 'next',
    MaxResults: 5,
    Owner: 'SELF',
  },
  updateOriginationPhoneNumber: {
    PhoneNumberId: 'phone-1',
    TwoWayEnabled: true,
    TwoWayChannelArn: 'arn:aws:sns:eu-central-1:111122223333:received',
    TwoWayChannelRole: 'arn:aws:iam::111122223333:role/received',
    SelfManagedOptOutsEnabled: false,
    OptOutListName: 'Default',
    InternationalSendingEnabled: false,
    DeletionProtectionEnabled: true,
  },
  releasePhoneNumber: { PhoneNumberId: 'phone-1' },
  createOptOutList: {
    OptOutListName: 'shop',
    Tags: [{ Key: 'team', Value: '' }],
    ClientToken: 'token',
  },
  describeOptOutLists: { OptOutListNames: ['shop'], NextToken: 'next', MaxResults: 5 },
  deleteOptOutList: { OptOutListName: 'shop' },
  listTagsForResource: { ResourceArn },
  tagResource: { ResourceArn, Tags: [{ Key: 'team', Value: 'alerts' }] },
  untagResource: { ResourceArn, TagKeys: ['team'] },
  createProtectConfiguration: {
    ClientToken: 'token',
    DeletionProtectionEnabled: true,
    Tags: [{ Key: 'Name', Value: 'checkout' }],
  },
  describeProtectConfigurations: {
    ProtectConfigurationIds: ['protect-1'],
    Filters: [{ Name: 'account-default', Values: ['true'] }],
    NextToken: 'next',
    MaxResults: 5,
  },
  updateProtectConfiguration: {
    ProtectConfigurationId: 'protect-1',
    DeletionProtectionEnabled: true,
  },
  deleteProtectConfiguration: { ProtectConfigurationId: 'protect-1' },
  listProtectConfigurationRuleSetNumberOverrides: {
    ProtectConfigurationId: 'protect-1',
    Filters: [{ Name: 'action', Values: ['ALLOW'] }],
    NextToken: 'next',
    MaxResults: 5,
  },
  deleteProtectConfigurationRuleSetNumberOverride: {
    ProtectConfigurationId: 'protect-1',
    DestinationPhoneNumber: '+12065550142',
  },
  getProtectConfigurationCountryRuleSet: {
    ProtectConfigurationId: 'protect-1',
    NumberCapability: 'SMS',
  },
  updateProtectConfigurationCountryRuleSet: {
    ProtectConfigurationId: 'protect-1',
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: { US: { ProtectStatus: 'BLOCK' } },
  },
  updatePhoneNumber: { phoneNumberId: "%2B12065550100 a/b!'()*~é", CallingName: '' },
};
const operations = Object.keys(inputs) as OperationId[];

const home = 'eu-central-1';
const cases: readonly (readonly [string, OfficialOptions])[] = [
  ['an endpoint', { region: home, endpoint: 'http://127.0.0.1:4010', credentials }],
  ['an endpoint with a path', { region: home, endpoint: 'https://gateway.test/aws', credentials }],
  ['AWS', { region: home, credentials }],
  ['AWS by lasting credentials', { region: 'us-east-1', credentials: lasting }],
  ['AWS in Mexico', { region: 'mx-central-1', credentials }],
  ['AWS for governments', { region: 'us-gov-west-1', credentials }],
  ['AWS in China', { region: 'cn-north-1', credentials }],
];

describe.each(cases)('a request to %s', (_where, options) => {
  test.each(operations)('is the official one to the byte, signature included: %s', async (op) => {
    const official = await writeOfficially(op, inputs[op], options);
    const { host, ...headers } = official.headers;
    expect(await write(op, options, official)).toEqual({ ...official, headers });
    expect(new URL(official.url).host).toBe(host);
  });
});

/** Our request at the time of the official one, with the official one's own headers. */
async function write<Op extends OperationId>(
  operation: Op,
  options: OfficialOptions,
  official: WrittenRequest,
): Promise<WrittenRequest> {
  const written: WrittenRequest[] = [];
  const own =
    /^(authorization|host|content-type|x-amz-(date|target|security-token|content-sha256))$/;
  const headers = Object.entries(official.headers).filter(([name]) => !own.test(name));
  const signedAt = official.headers['x-amz-date'] ?? '';
  const now = () => new Date(signedAt.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'));
  const { client } = createClient({
    transport: aws({ ...options, now }),
    headers: Object.fromEntries(headers),
    fetch: async (url, { method, headers, body }) => {
      written.push({ method, url, headers, body: body ?? '' });
      return new Response('{}');
    },
  });
  await client.safe[operation](inputs[operation]);
  const [request] = written;
  if (request === undefined) throw new Error('No request was sent.');
  return request;
}
