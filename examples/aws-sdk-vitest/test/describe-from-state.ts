import type {
  DescribePhoneNumbersCommandOutput,
  PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { NumberkitControl } from '@numberkit/sdk/control';

/**
 * Makes a client take the output of DescribePhoneNumbers, which Numberkit does not serve, from the server's
 * state. It supports only the input's `PhoneNumberIds`; a test that needs filters or pages adds them here.
 */
export function describeFromState(
  client: PinpointSMSVoiceV2Client,
  control: NumberkitControl,
): void {
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'DescribePhoneNumbersCommand') return next(args);
        const ids = 'PhoneNumberIds' in args.input ? args.input.PhoneNumberIds : undefined;
        const region = await client.config.region();
        const { accounts } = await control.getState();
        const output: DescribePhoneNumbersCommandOutput = {
          $metadata: { httpStatusCode: 200 },
          PhoneNumbers: accounts
            .filter((account) => account.region === region)
            .flatMap(({ phoneNumbers }) => phoneNumbers)
            .filter(({ PhoneNumberId: id }) => ids === undefined || ids.includes(id)),
        };
        return { output, response: {} };
      },
    { name: 'describeFromState', step: 'initialize' },
  );
}
