import type { Input, OperationId } from '@numberkit/contract/phone-numbers';

/** The members that RequestPhoneNumber requires, for a toll-free number. */
export const tollFree = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
} satisfies Input<'requestPhoneNumber'>;

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const ResourceArn = 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Default';

/** An input of each operation that holds to the contract. The resources that it names may not exist. */
export const sampleInputs = {
  requestPhoneNumber: tollFree,
  describePhoneNumbers: {},
  updateOriginationPhoneNumber: { PhoneNumberId: 'phone-1', DeletionProtectionEnabled: true },
  releasePhoneNumber: { PhoneNumberId: 'phone-1' },
  createOptOutList: { OptOutListName: 'Marketing' },
  describeOptOutLists: {},
  deleteOptOutList: { OptOutListName: 'Marketing' },
  listTagsForResource: { ResourceArn },
  tagResource: { ResourceArn, Tags: [{ Key: 'team', Value: 'alerts' }] },
  untagResource: { ResourceArn, TagKeys: ['team'] },
  createProtectConfiguration: {},
  describeProtectConfigurations: {},
  updateProtectConfiguration: { ProtectConfigurationId, DeletionProtectionEnabled: true },
  deleteProtectConfiguration: { ProtectConfigurationId },
  putProtectConfigurationRuleSetNumberOverride: {
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  },
  listProtectConfigurationRuleSetNumberOverrides: { ProtectConfigurationId },
  deleteProtectConfigurationRuleSetNumberOverride: {
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
  },
  getProtectConfigurationCountryRuleSet: { ProtectConfigurationId, NumberCapability: 'SMS' },
  updateProtectConfigurationCountryRuleSet: {
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: { US: { ProtectStatus: 'BLOCK' } },
  },
  updatePhoneNumber: { phoneNumberId: '+12065550100', CallingName: 'Ada' },
} satisfies { readonly [Op in OperationId]: Input<Op> };
