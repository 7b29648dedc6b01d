import * as sdk from '@aws-sdk/client-pinpoint-sms-voice-v2';
import {
  type Input,
  type OperationId,
  type Output,
  phoneNumbers,
} from '@numberkit/contract/phone-numbers';
import type { OfficialCall } from './calls.js';
import type { OfficialClients } from './clients.js';

const arn = (path: string) => `arn:aws:sms-voice:us-east-1:111122223333:${path}`;
const CreatedTimestamp = new Date('2026-03-31T00:00:00.250Z');
const Tags = [{ Key: 'Straße "1"', Value: '☎\u2028' }];
const NextToken = 'a+/=b c&"';

const number: Output<'updateOriginationPhoneNumber'> = {
  PhoneNumberArn: arn('phone-number/phone-1'),
  PhoneNumberId: 'phone-1',
  PhoneNumber: '+18335550100',
  Status: 'ACTIVE',
  IsoCountryCode: 'US',
  MessageType: 'PROMOTIONAL',
  NumberCapabilities: ['SMS', 'MMS'],
  NumberType: 'TOLL_FREE',
  MonthlyLeasingPrice: '1.00',
  TwoWayEnabled: true,
  TwoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:inbound',
  SelfManagedOptOutsEnabled: false,
  OptOutListName: 'Default',
  InternationalSendingEnabled: false,
  DeletionProtectionEnabled: true,
  CreatedTimestamp,
};
const { InternationalSendingEnabled: _, DeletionProtectionEnabled: __, ...leased } = number;
const list = { OptOutListArn: arn('opt-out-list/news'), OptOutListName: 'news', CreatedTimestamp };
const configuration = {
  ProtectConfigurationArn: arn('protect-configuration/protect-1'),
  ProtectConfigurationId: 'protect-1',
};
const described = {
  ...configuration,
  CreatedTimestamp,
  AccountDefault: false,
  DeletionProtectionEnabled: true,
};
const override = {
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
  IsoCountryCode: 'US',
  CreatedTimestamp,
  ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
} as const;
const countryRules = {
  ...configuration,
  NumberCapability: 'SMS',
  CountryRuleSet: { GB: { ProtectStatus: 'MONITOR' }, US: { ProtectStatus: 'ALLOW' } },
} as const;
const ResourceArn = number.PhoneNumberArn;
const ProtectConfigurationId = configuration.ProtectConfigurationArn;

/** A call of each operation on numbers, tags, opt-out lists and protect configurations, beside those of `calls.ts`. */
export const lifecycleCalls: readonly OfficialCall[] = [
  create(
    'describePhoneNumbers',
    {
      PhoneNumberIds: ['phone-1', ResourceArn],
      Filters: [{ Name: 'two-way-enabled', Values: ['true', 'false'] }],
      MaxResults: 5,
      NextToken,
    },
    { PhoneNumbers: [number], NextToken },
    (client, input) => client.send(new sdk.DescribePhoneNumbersCommand(input)),
  ),
  create(
    'updateOriginationPhoneNumber',
    {
      PhoneNumberId: ResourceArn,
      TwoWayEnabled: true,
      TwoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:inbound',
      TwoWayChannelRole: 'arn:aws:iam::111122223333:role/inbound',
      SelfManagedOptOutsEnabled: false,
      OptOutListName: 'news',
      InternationalSendingEnabled: false,
      DeletionProtectionEnabled: true,
    },
    number,
    (client, input) => client.send(new sdk.UpdatePhoneNumberCommand(input)),
  ),
  create(
    'releasePhoneNumber',
    { PhoneNumberId: ResourceArn },
    { ...leased, Status: 'DELETED' },
    (client, input) => client.send(new sdk.ReleasePhoneNumberCommand(input)),
  ),
  create(
    'createOptOutList',
    { OptOutListName: 'news', Tags, ClientToken: 'token' },
    { ...list, Tags },
    (client, input) => client.send(new sdk.CreateOptOutListCommand(input)),
  ),
  create(
    'describeOptOutLists',
    { OptOutListNames: ['news'], MaxResults: 1, NextToken },
    { OptOutLists: [list], NextToken },
    (client, input) => client.send(new sdk.DescribeOptOutListsCommand(input)),
  ),
  create('deleteOptOutList', { OptOutListName: list.OptOutListArn }, list, (client, input) =>
    client.send(new sdk.DeleteOptOutListCommand(input)),
  ),
  create('listTagsForResource', { ResourceArn }, { ResourceArn, Tags }, (client, input) =>
    client.send(new sdk.ListTagsForResourceCommand(input)),
  ),
  create('tagResource', { ResourceArn, Tags }, {}, (client, input) =>
    client.send(new sdk.TagResourceCommand(input)),
  ),
  create('untagResource', { ResourceArn, TagKeys: ['Straße "1"'] }, {}, (client, input) =>
    client.send(new sdk.UntagResourceCommand(input)),
  ),
  create(
    'createProtectConfiguration',
    { DeletionProtectionEnabled: true, Tags, ClientToken: 'token' },
    { ...described, Tags },
    (client, input) => client.send(new sdk.CreateProtectConfigurationCommand(input)),
  ),
  create(
    'describeProtectConfigurations',
    {
      ProtectConfigurationIds: ['protect-1'],
      Filters: [{ Name: 'account-default', Values: ['false'] }],
      MaxResults: 100,
    },
    { ProtectConfigurations: [described] },
    (client, input) => client.send(new sdk.DescribeProtectConfigurationsCommand(input)),
  ),
  create(
    'updateProtectConfiguration',
    { ProtectConfigurationId, DeletionProtectionEnabled: true },
    described,
    (client, input) => client.send(new sdk.UpdateProtectConfigurationCommand(input)),
  ),
  create('deleteProtectConfiguration', { ProtectConfigurationId }, described, (client, input) =>
    client.send(new sdk.DeleteProtectConfigurationCommand(input)),
  ),
  create(
    'listProtectConfigurationRuleSetNumberOverrides',
    {
      ProtectConfigurationId,
      Filters: [{ Name: 'created-after', Values: ['2026-03-31T00:00:00Z'] }],
      MaxResults: 2,
      NextToken,
    },
    { ...configuration, RuleSetNumberOverrides: [override], NextToken },
    (client, input) =>
      client.send(new sdk.ListProtectConfigurationRuleSetNumberOverridesCommand(input)),
  ),
  create(
    'deleteProtectConfigurationRuleSetNumberOverride',
    { ProtectConfigurationId, DestinationPhoneNumber: '+12065550142' },
    { ...configuration, ...override },
    (client, input) =>
      client.send(new sdk.DeleteProtectConfigurationRuleSetNumberOverrideCommand(input)),
  ),
  create(
    'getProtectConfigurationCountryRuleSet',
    { ProtectConfigurationId, NumberCapability: 'SMS' },
    countryRules,
    (client, input) => client.send(new sdk.GetProtectConfigurationCountryRuleSetCommand(input)),
  ),
  create(
    'updateProtectConfigurationCountryRuleSet',
    {
      ProtectConfigurationId,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: { GB: { ProtectStatus: 'MONITOR' } },
    },
    countryRules,
    (client, input) => client.send(new sdk.UpdateProtectConfigurationCountryRuleSetCommand(input)),
  ),
];

function create<Op extends OperationId, Given extends Input<Op>>(
  operationId: Op,
  input: Given,
  output: Output<Op>,
  send: (client: OfficialClients['smsVoice'], input: Given) => ReturnType<OfficialCall['send']>,
): OfficialCall<Op> {
  return {
    operation: phoneNumbers.operations[operationId],
    input,
    output,
    send: ({ smsVoice }) => send(smsVoice, input),
  };
}
