import * as chime from '@aws-sdk/client-chime';
import * as smsVoice from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import { sampleInputs as inputs } from '../support/inputs.js';
import { createChime, createSmsVoice } from './aws-clients.js';

/** A valid call of each operation by its official client. */
export function toOfficialCalls(url: string): {
  readonly [Op in OperationId]: (maxAttempts: number) => Promise<object>;
} {
  const send = (maxAttempts: number) => createSmsVoice(url, { maxAttempts });
  return {
    requestPhoneNumber: (attempts) =>
      send(attempts).send(new smsVoice.RequestPhoneNumberCommand(inputs.requestPhoneNumber)),
    describePhoneNumbers: (attempts) =>
      send(attempts).send(new smsVoice.DescribePhoneNumbersCommand(inputs.describePhoneNumbers)),
    updateOriginationPhoneNumber: (attempts) =>
      send(attempts).send(
        new smsVoice.UpdatePhoneNumberCommand(inputs.updateOriginationPhoneNumber),
      ),
    releasePhoneNumber: (attempts) =>
      send(attempts).send(new smsVoice.ReleasePhoneNumberCommand(inputs.releasePhoneNumber)),
    createOptOutList: (attempts) =>
      send(attempts).send(new smsVoice.CreateOptOutListCommand(inputs.createOptOutList)),
    describeOptOutLists: (attempts) =>
      send(attempts).send(new smsVoice.DescribeOptOutListsCommand(inputs.describeOptOutLists)),
    deleteOptOutList: (attempts) =>
      send(attempts).send(new smsVoice.DeleteOptOutListCommand(inputs.deleteOptOutList)),
    listTagsForResource: (attempts) =>
      send(attempts).send(new smsVoice.ListTagsForResourceCommand(inputs.listTagsForResource)),
    tagResource: (attempts) =>
      send(attempts).send(new smsVoice.TagResourceCommand(inputs.tagResource)),
    untagResource: (attempts) =>
      send(attempts).send(new smsVoice.UntagResourceCommand(inputs.untagResource)),
    createProtectConfiguration: (attempts) =>
      send(attempts).send(
        new smsVoice.CreateProtectConfigurationCommand(inputs.createProtectConfiguration),
      ),
    describeProtectConfigurations: (attempts) =>
      send(attempts).send(
        new smsVoice.DescribeProtectConfigurationsCommand(inputs.describeProtectConfigurations),
      ),
    updateProtectConfiguration: (attempts) =>
      send(attempts).send(
        new smsVoice.UpdateProtectConfigurationCommand(inputs.updateProtectConfiguration),
      ),
    deleteProtectConfiguration: (attempts) =>
      send(attempts).send(
        new smsVoice.DeleteProtectConfigurationCommand(inputs.deleteProtectConfiguration),
      ),
    putProtectConfigurationRuleSetNumberOverride: (attempts) =>
      send(attempts).send(
        new smsVoice.PutProtectConfigurationRuleSetNumberOverrideCommand(
          inputs.putProtectConfigurationRuleSetNumberOverride,
        ),
      ),
    listProtectConfigurationRuleSetNumberOverrides: (attempts) =>
      send(attempts).send(
        new smsVoice.ListProtectConfigurationRuleSetNumberOverridesCommand(
          inputs.listProtectConfigurationRuleSetNumberOverrides,
        ),
      ),
    deleteProtectConfigurationRuleSetNumberOverride: (attempts) =>
      send(attempts).send(
        new smsVoice.DeleteProtectConfigurationRuleSetNumberOverrideCommand(
          inputs.deleteProtectConfigurationRuleSetNumberOverride,
        ),
      ),
    getProtectConfigurationCountryRuleSet: (attempts) =>
      send(attempts).send(
        new smsVoice.GetProtectConfigurationCountryRuleSetCommand(
          inputs.getProtectConfigurationCountryRuleSet,
        ),
      ),
    updateProtectConfigurationCountryRuleSet: (attempts) =>
      send(attempts).send(
        new smsVoice.UpdateProtectConfigurationCountryRuleSetCommand(
          inputs.updateProtectConfigurationCountryRuleSet,
        ),
      ),
    updatePhoneNumber: (maxAttempts) =>
      createChime(url, { maxAttempts }).send(
        new chime.UpdatePhoneNumberCommand({ PhoneNumberId: '+12065550100', CallingName: 'Ada' }),
      ),
  };
}
