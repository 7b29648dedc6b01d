import { ChimeClient, UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import * as smsVoiceSdk from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { DeepMutable } from '@numberkit/contract';
import type { Input, OperationId } from '@numberkit/contract/phone-numbers';

/** A request that a client hands to its HTTP handler. */
export interface WrittenRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Written {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The options of the official clients. */
export interface OfficialOptions {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

type Senders = {
  readonly [Op in OperationId]: (input: Input<Op>, options: OfficialOptions) => Promise<unknown>;
};

/** The request that the official client sends for an operation. */
export async function writeOfficially<Op extends OperationId>(
  operation: Op,
  input: Input<Op>,
  options: OfficialOptions,
): Promise<WrittenRequest> {
  const written: Written[] = [];
  const handle = async (request: Written) => {
    written.push(request);
    return { response: { statusCode: 200, headers: {}, body: new TextEncoder().encode('{}') } };
  };
  const withHandler = { ...options, maxAttempts: 1, requestHandler: { handle } };
  const smsVoice = (all: OfficialOptions) => new smsVoiceSdk.PinpointSMSVoiceV2Client(all);
  const senders: Senders = {
    requestPhoneNumber: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.RequestPhoneNumberCommand(toOwn(given))),
    putProtectConfigurationRuleSetNumberOverride: (given, all) =>
      smsVoice(all).send(
        new smsVoiceSdk.PutProtectConfigurationRuleSetNumberOverrideCommand(given),
      ),
    describePhoneNumbers: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.DescribePhoneNumbersCommand(toOwn(given))),
    updateOriginationPhoneNumber: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.UpdatePhoneNumberCommand(toOwn(given))),
    releasePhoneNumber: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.ReleasePhoneNumberCommand(toOwn(given))),
    createOptOutList: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.CreateOptOutListCommand(toOwn(given))),
    describeOptOutLists: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.DescribeOptOutListsCommand(toOwn(given))),
    deleteOptOutList: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.DeleteOptOutListCommand(toOwn(given))),
    listTagsForResource: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.ListTagsForResourceCommand(toOwn(given))),
    tagResource: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.TagResourceCommand(toOwn(given))),
    untagResource: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.UntagResourceCommand(toOwn(given))),
    createProtectConfiguration: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.CreateProtectConfigurationCommand(toOwn(given))),
    describeProtectConfigurations: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.DescribeProtectConfigurationsCommand(toOwn(given))),
    updateProtectConfiguration: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.UpdateProtectConfigurationCommand(toOwn(given))),
    deleteProtectConfiguration: (given, all) =>
      smsVoice(all).send(new smsVoiceSdk.DeleteProtectConfigurationCommand(toOwn(given))),
    listProtectConfigurationRuleSetNumberOverrides: (given, all) =>
      smsVoice(all).send(
        new smsVoiceSdk.ListProtectConfigurationRuleSetNumberOverridesCommand(toOwn(given)),
      ),
    deleteProtectConfigurationRuleSetNumberOverride: (given, all) =>
      smsVoice(all).send(
        new smsVoiceSdk.DeleteProtectConfigurationRuleSetNumberOverrideCommand(toOwn(given)),
      ),
    getProtectConfigurationCountryRuleSet: (given, all) =>
      smsVoice(all).send(
        new smsVoiceSdk.GetProtectConfigurationCountryRuleSetCommand(toOwn(given)),
      ),
    updateProtectConfigurationCountryRuleSet: (given, all) =>
      smsVoice(all).send(
        new smsVoiceSdk.UpdateProtectConfigurationCountryRuleSetCommand(toOwn(given)),
      ),
    updatePhoneNumber: ({ phoneNumberId, ...detail }, all) =>
      new ChimeClient(all).send(
        new UpdatePhoneNumberCommand({ PhoneNumberId: phoneNumberId, ...detail }),
      ),
  };
  await senders[operation](input, withHandler);
  const [request] = written;
  if (request === undefined || written.length > 1) throw new Error('One request is expected.');
  return toWritten(request);
}

function toWritten({ protocol, hostname, port, method, path, headers, body }: Written) {
  const authority = port === undefined ? hostname : `${hostname}:${port}`;
  const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method,
    url: `${protocol}//${authority}${path}`,
    headers: Object.fromEntries(lowered),
    body: typeof body === 'string' ? body : new TextDecoder().decode(toBytes(body)),
  };
}

function toBytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  throw new Error('The body is neither bytes nor text.');
}

/** A copy of an input for the official client, whose types know no readonly lists. */
function toOwn<Given>(input: Given): DeepMutable<Given> {
  return structuredClone(input) as DeepMutable<Given>;
}
