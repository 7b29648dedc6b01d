import { listOperationIds } from '@numberkit/contract';
import { type Input, type OperationId, phoneNumbers } from '@numberkit/contract/phone-numbers';
import type { StubResponse } from './stub-server.js';

const ResourceArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';

/** A valid input for each operation. */
export const inputs: { readonly [Op in OperationId]: Input<Op> } = {
  requestPhoneNumber: {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'TOLL_FREE',
  },
  putProtectConfigurationRuleSetNumberOverride: {
    ProtectConfigurationId: 'protect-1',
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  },
  updatePhoneNumber: { phoneNumberId: '%2B12065550100', CallingName: 'Ada Lovelace' },
  describePhoneNumbers: { Filters: [{ Name: 'status', Values: ['ACTIVE'] }], MaxResults: 5 },
  updateOriginationPhoneNumber: { PhoneNumberId: 'phone-1', TwoWayEnabled: false },
  releasePhoneNumber: { PhoneNumberId: 'phone-1' },
  tagResource: { ResourceArn, Tags: [{ Key: 'team', Value: 'alerts' }] },
  untagResource: { ResourceArn, TagKeys: ['team'] },
  listTagsForResource: { ResourceArn },
  createOptOutList: { OptOutListName: 'news' },
  describeOptOutLists: { OptOutListNames: ['news'] },
  deleteOptOutList: { OptOutListName: 'news' },
  createProtectConfiguration: { DeletionProtectionEnabled: true },
  describeProtectConfigurations: { ProtectConfigurationIds: ['protect-1'] },
  updateProtectConfiguration: { ProtectConfigurationId: 'protect-1' },
  deleteProtectConfiguration: { ProtectConfigurationId: 'protect-1' },
  listProtectConfigurationRuleSetNumberOverrides: {
    ProtectConfigurationId: 'protect-1',
    Filters: [{ Name: 'created-after', Values: ['2026-03-31T00:00:00Z'] }],
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
    CountryRuleSetUpdates: { DE: { ProtectStatus: 'BLOCK' } },
  },
};

export const operationIds: readonly OperationId[] = listOperationIds(phoneNumbers.operations);

export const override: StubResponse & { readonly body: object } = {
  status: 200,
  body: {
    ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/p',
    ProtectConfigurationId: 'protect-1',
    DestinationPhoneNumber: '+12065550142',
    CreatedTimestamp: 1774915200.25,
    Action: 'BLOCK',
  },
};

export const leased: StubResponse = {
  status: 200,
  body: { PhoneNumber: '+18335550100', Status: 'PENDING', CreatedTimestamp: 1774915200.25 },
};

export const updated: StubResponse = {
  status: 200,
  body: {
    PhoneNumber: {
      PhoneNumberId: '%2B12065550100',
      E164PhoneNumber: '+12065550100',
      CallingName: 'Ada Lovelace',
      Associations: [{ Value: 'one', AssociatedTimestamp: '2026-03-31T00:00:00.250Z' }],
      CreatedTimestamp: '2026-03-31T00:00:01.001Z',
    },
  },
};

/** An error response of a server of the contract. */
export function refused(
  status: number,
  name: string,
  body: object = {},
  headers = {},
): StubResponse {
  return { status, headers: { 'X-Amzn-ErrorType': name, ...headers }, body };
}
