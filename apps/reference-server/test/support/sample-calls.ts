import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Numberkit } from '@numberkit/sdk';
import { sampleInputs as inputs } from './inputs.js';

/** A valid call of each operation. */
export function toSampleCalls(client: Numberkit): {
  readonly [Op in OperationId]: () => Promise<unknown>;
} {
  return {
    requestPhoneNumber: () => client.requestPhoneNumber(inputs.requestPhoneNumber),
    describePhoneNumbers: () => client.describePhoneNumbers(inputs.describePhoneNumbers),
    updateOriginationPhoneNumber: () =>
      client.updateOriginationPhoneNumber(inputs.updateOriginationPhoneNumber),
    releasePhoneNumber: () => client.releasePhoneNumber(inputs.releasePhoneNumber),
    createOptOutList: () => client.createOptOutList(inputs.createOptOutList),
    describeOptOutLists: () => client.describeOptOutLists(inputs.describeOptOutLists),
    deleteOptOutList: () => client.deleteOptOutList(inputs.deleteOptOutList),
    listTagsForResource: () => client.listTagsForResource(inputs.listTagsForResource),
    tagResource: () => client.tagResource(inputs.tagResource),
    untagResource: () => client.untagResource(inputs.untagResource),
    createProtectConfiguration: () =>
      client.createProtectConfiguration(inputs.createProtectConfiguration),
    describeProtectConfigurations: () =>
      client.describeProtectConfigurations(inputs.describeProtectConfigurations),
    updateProtectConfiguration: () =>
      client.updateProtectConfiguration(inputs.updateProtectConfiguration),
    deleteProtectConfiguration: () =>
      client.deleteProtectConfiguration(inputs.deleteProtectConfiguration),
    putProtectConfigurationRuleSetNumberOverride: () =>
      client.putProtectConfigurationRuleSetNumberOverride(
        inputs.putProtectConfigurationRuleSetNumberOverride,
      ),
    listProtectConfigurationRuleSetNumberOverrides: () =>
      client.listProtectConfigurationRuleSetNumberOverrides(
        inputs.listProtectConfigurationRuleSetNumberOverrides,
      ),
    deleteProtectConfigurationRuleSetNumberOverride: () =>
      client.deleteProtectConfigurationRuleSetNumberOverride(
        inputs.deleteProtectConfigurationRuleSetNumberOverride,
      ),
    getProtectConfigurationCountryRuleSet: () =>
      client.getProtectConfigurationCountryRuleSet(inputs.getProtectConfigurationCountryRuleSet),
    updateProtectConfigurationCountryRuleSet: () =>
      client.updateProtectConfigurationCountryRuleSet(
        inputs.updateProtectConfigurationCountryRuleSet,
      ),
    updatePhoneNumber: () => client.updatePhoneNumber(inputs.updatePhoneNumber),
  };
}
