import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Numberkit } from '@numberkit/sdk';
import { tollFree } from '../support/inputs.ts';

const override = '+12065550142';

/** A call of each operation that succeeds, in an order in which each has what it needs. */
export function toUpgradeCalls(client: Numberkit): {
  readonly [Op in OperationId]: () => Promise<object>;
} {
  let ProtectConfigurationId = '';
  let PhoneNumberId = '';
  let ResourceArn = '';
  return {
    createOptOutList: () => client.createOptOutList({ OptOutListName: 'used', ClientToken: 'a' }),
    describeOptOutLists: () => client.describeOptOutLists({}),
    requestPhoneNumber: async () => {
      const input = {
        ...tollFree,
        ClientToken: 'b',
        OptOutListName: 'used',
        Tags: [{ Key: 'team', Value: 'alerts' }],
      };
      const number = await client.requestPhoneNumber(input);
      ({ PhoneNumberId = '', PhoneNumberArn: ResourceArn = '' } = number);
      return client.requestPhoneNumber(input);
    },
    updateOriginationPhoneNumber: () =>
      client.updateOriginationPhoneNumber({ PhoneNumberId, SelfManagedOptOutsEnabled: true }),
    describePhoneNumbers: async () => {
      await client.describePhoneNumbers({ PhoneNumberIds: [PhoneNumberId] });
      const Filters = [{ Name: 'opt-out-list-name' as const, Values: ['used'] }];
      return client.describePhoneNumbers({ Filters });
    },
    tagResource: () => client.tagResource({ ResourceArn, Tags: [{ Key: 'k', Value: 'v' }] }),
    untagResource: () => client.untagResource({ ResourceArn, TagKeys: ['team'] }),
    listTagsForResource: () => client.listTagsForResource({ ResourceArn }),
    createProtectConfiguration: async () => {
      const made = await client.createProtectConfiguration({ ClientToken: 'c' });
      ({ ProtectConfigurationId } = made);
      return made;
    },
    updateProtectConfiguration: () =>
      client.updateProtectConfiguration({
        ProtectConfigurationId,
        DeletionProtectionEnabled: false,
      }),
    describeProtectConfigurations: () => client.describeProtectConfigurations({}),
    updateProtectConfigurationCountryRuleSet: () =>
      client.updateProtectConfigurationCountryRuleSet({
        ProtectConfigurationId,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates: { US: { ProtectStatus: 'BLOCK' } },
      }),
    getProtectConfigurationCountryRuleSet: () =>
      client.getProtectConfigurationCountryRuleSet({
        ProtectConfigurationId,
        NumberCapability: 'SMS',
      }),
    putProtectConfigurationRuleSetNumberOverride: () =>
      client.putProtectConfigurationRuleSetNumberOverride({
        ProtectConfigurationId,
        DestinationPhoneNumber: override,
        Action: 'BLOCK',
      }),
    listProtectConfigurationRuleSetNumberOverrides: () =>
      client.listProtectConfigurationRuleSetNumberOverrides({ ProtectConfigurationId }),
    deleteProtectConfigurationRuleSetNumberOverride: () =>
      client.deleteProtectConfigurationRuleSetNumberOverride({
        ProtectConfigurationId,
        DestinationPhoneNumber: override,
      }),
    deleteProtectConfiguration: () => client.deleteProtectConfiguration({ ProtectConfigurationId }),
    updatePhoneNumber: () =>
      client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' }),
    releasePhoneNumber: async () => {
      const { PhoneNumberId: released = '' } = await client.requestPhoneNumber(tollFree);
      return client.releasePhoneNumber({ PhoneNumberId: released });
    },
    deleteOptOutList: async () => {
      await client.createOptOutList({ OptOutListName: 'unused' });
      return client.deleteOptOutList({ OptOutListName: 'unused' });
    },
  };
}
