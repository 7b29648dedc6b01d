import {
  ChimeClient,
  ChimeServiceException,
  UpdatePhoneNumberCommand as UpdateChimeNumberCommand,
} from '@aws-sdk/client-chime';
import {
  CreateOptOutListCommand,
  CreateProtectConfigurationCommand,
  DeleteOptOutListCommand,
  DeleteProtectConfigurationCommand,
  DeleteProtectConfigurationRuleSetNumberOverrideCommand,
  DescribeOptOutListsCommand,
  DescribePhoneNumbersCommand,
  DescribeProtectConfigurationsCommand,
  GetProtectConfigurationCountryRuleSetCommand,
  ListProtectConfigurationRuleSetNumberOverridesCommand,
  ListTagsForResourceCommand,
  PinpointSMSVoiceV2Client,
  PinpointSMSVoiceV2ServiceException,
  PutProtectConfigurationRuleSetNumberOverrideCommand,
  ReleasePhoneNumberCommand,
  RequestPhoneNumberCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePhoneNumberCommand,
  UpdateProtectConfigurationCommand,
  UpdateProtectConfigurationCountryRuleSetCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { ClientDriver, Outcome } from '@numberkit/conformance';
import type { DeepMutable } from '@numberkit/contract';
import type { Input, OperationId } from '@numberkit/contract/phone-numbers';

type Methods = { [Op in OperationId]: (input: Input<Op>) => Promise<unknown> };

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** Lets the suite drive the official AWS SDK for JavaScript, which speaks AWS's protocols. */
const driver: ClientDriver = {
  name: 'AWS SDK for JavaScript',
  start: async (baseUrl) => {
    const config = { endpoint: baseUrl, region: 'us-east-1', credentials, maxAttempts: 1 };
    const smsVoice = new PinpointSMSVoiceV2Client(config);
    const chime = new ChimeClient(config);
    const calls: Methods = {
      createOptOutList: (input) => smsVoice.send(new CreateOptOutListCommand(toOwn(input))),
      createProtectConfiguration: (input) =>
        smsVoice.send(new CreateProtectConfigurationCommand(toOwn(input))),
      deleteOptOutList: (input) => smsVoice.send(new DeleteOptOutListCommand(toOwn(input))),
      deleteProtectConfiguration: (input) =>
        smsVoice.send(new DeleteProtectConfigurationCommand(toOwn(input))),
      deleteProtectConfigurationRuleSetNumberOverride: (input) =>
        smsVoice.send(new DeleteProtectConfigurationRuleSetNumberOverrideCommand(toOwn(input))),
      describeOptOutLists: (input) => smsVoice.send(new DescribeOptOutListsCommand(toOwn(input))),
      describePhoneNumbers: (input) => smsVoice.send(new DescribePhoneNumbersCommand(toOwn(input))),
      describeProtectConfigurations: (input) =>
        smsVoice.send(new DescribeProtectConfigurationsCommand(toOwn(input))),
      getProtectConfigurationCountryRuleSet: (input) =>
        smsVoice.send(new GetProtectConfigurationCountryRuleSetCommand(toOwn(input))),
      listProtectConfigurationRuleSetNumberOverrides: (input) =>
        smsVoice.send(new ListProtectConfigurationRuleSetNumberOverridesCommand(toOwn(input))),
      listTagsForResource: (input) => smsVoice.send(new ListTagsForResourceCommand(toOwn(input))),
      putProtectConfigurationRuleSetNumberOverride: (input) =>
        smsVoice.send(new PutProtectConfigurationRuleSetNumberOverrideCommand(toOwn(input))),
      releasePhoneNumber: (input) => smsVoice.send(new ReleasePhoneNumberCommand(toOwn(input))),
      requestPhoneNumber: (input) => smsVoice.send(new RequestPhoneNumberCommand(toOwn(input))),
      tagResource: (input) => smsVoice.send(new TagResourceCommand(toOwn(input))),
      untagResource: (input) => smsVoice.send(new UntagResourceCommand(toOwn(input))),
      updateOriginationPhoneNumber: (input) =>
        smsVoice.send(new UpdatePhoneNumberCommand(toOwn(input))),
      updateProtectConfiguration: (input) =>
        smsVoice.send(new UpdateProtectConfigurationCommand(toOwn(input))),
      updateProtectConfigurationCountryRuleSet: (input) =>
        smsVoice.send(new UpdateProtectConfigurationCountryRuleSetCommand(toOwn(input))),
      updatePhoneNumber: ({ phoneNumberId, ...input }) =>
        chime.send(new UpdateChimeNumberCommand({ PhoneNumberId: phoneNumberId, ...input })),
    };
    return {
      call: (operation, input) => toOutcome(calls[operation](input)),
      close: async () => {
        smsVoice.destroy();
        chime.destroy();
      },
    };
  },
};

export default driver;

async function toOutcome(result: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'success', output: await result };
  } catch (error) {
    const isService =
      error instanceof ChimeServiceException || error instanceof PinpointSMSVoiceV2ServiceException;
    if (!isService) return { kind: 'failure', error };
    const { name, message, $metadata } = error;
    const members = { Message: message, ...error };
    const { httpStatusCode: status } = $metadata;
    return { kind: 'exception', name, members, ...(status !== undefined && { status }) };
  }
}

/** A copy of an input that the official client, whose types know no readonly lists, may own. */
function toOwn<Given>(input: Given): DeepMutable<Given> {
  return structuredClone(input) as DeepMutable<Given>;
}
