import {
  ChimeClient,
  ChimeServiceException,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-chime';
import {
  PinpointSMSVoiceV2Client,
  PinpointSMSVoiceV2ServiceException,
  PutProtectConfigurationRuleSetNumberOverrideCommand,
  RequestPhoneNumberCommand,
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
      requestPhoneNumber: (input) => smsVoice.send(new RequestPhoneNumberCommand(toOwn(input))),
      putProtectConfigurationRuleSetNumberOverride: (input) =>
        smsVoice.send(new PutProtectConfigurationRuleSetNumberOverrideCommand(input)),
      updatePhoneNumber: ({ phoneNumberId, ...input }) =>
        chime.send(new UpdatePhoneNumberCommand({ PhoneNumberId: phoneNumberId, ...input })),
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
