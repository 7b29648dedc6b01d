// This file is compiled and never run: each line under @ts-expect-error must not compile.
import {
  type CallError,
  type ChimeConflictException,
  ConflictException,
  type ExceptionOf,
  isNumberkitError,
  Numberkit,
  type Output,
} from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010', fetch });
const signal: AbortSignal | undefined = undefined;
const key = { accessKeyId: 'id', secretAccessKey: 'secret' };
const baseUrl = 'http://127.0.0.1:4010';

// @ts-expect-error the base URL is missing
new Numberkit({});
// @ts-expect-error no such option
new Numberkit({ baseUrl, retries: 3 });
// @ts-expect-error a client has either a base URL or a transport
new Numberkit({ baseUrl, transport: aws({ region: 'us-east-1', credentials: key }) });
// @ts-expect-error the credentials are missing
aws({ region: 'us-east-1' });
new Numberkit({ transport: aws({ region: 'us-east-1', credentials: async () => key }) });
new Numberkit({ baseUrl, logger: console, headers: undefined, timeout: undefined });

const constant = {
  IsoCountryCode: 'US',
  MessageType: 'PROMOTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TEN_DLC',
  NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42'] }],
  Tags: [{ Key: 'team', Value: 'alerts' }],
} as const;

declare const maybe: string | undefined;

export async function callsAreTyped(): Promise<void> {
  // What is undefined is not sent.
  await client.requestPhoneNumber({ ...constant, PoolId: maybe, Tags: undefined });
  // @ts-expect-error a required member is not undefined
  await client.requestPhoneNumber({ ...constant, IsoCountryCode: maybe });
  await client.describePhoneNumbers({ NextToken: maybe, Filters: undefined });
  await client.requestPhoneNumber(constant);
  const override = { ProtectConfigurationId: 'p', DestinationPhoneNumber: '+12065550142' } as const;
  await client.putProtectConfigurationRuleSetNumberOverride(
    { ...override, Action: 'ALLOW', ExpirationTimestamp: new Date() },
    { signal, timeout: 1000 },
  );
  // @ts-expect-error a required member is missing
  await client.putProtectConfigurationRuleSetNumberOverride(override);
  await client.putProtectConfigurationRuleSetNumberOverride({
    ...override,
    // @ts-expect-error not a value of the contract
    Action: 'DENY',
  });
  await client.putProtectConfigurationRuleSetNumberOverride({
    ...override,
    Action: 'ALLOW',
    // @ts-expect-error timestamps are dates
    ExpirationTimestamp: 4102444800,
  });
  await client.putProtectConfigurationRuleSetNumberOverride({
    ...override,
    Action: 'ALLOW',
    // @ts-expect-error no such member
    Expiration: new Date(),
  });
  // @ts-expect-error no such option of a call
  await client.updatePhoneNumber({ phoneNumberId: 'p' }, { baseUrl });
}

export async function outputsAreTyped(): Promise<Date | undefined> {
  const output = await client.updatePhoneNumber({ phoneNumberId: 'p', CallingName: '' });
  const same: Output<'updatePhoneNumber'> = output;
  // @ts-expect-error no such member
  same.PhoneNumberId;
  const { status, headers, requestId } = await client
    .updatePhoneNumber({ phoneNumberId: 'p' })
    .withResponse();
  const facts: [number, string | null, string | undefined] = [status, headers.get('x'), requestId];
  return facts && output.PhoneNumber?.UpdatedTimestamp;
}

export async function pagesAreTyped(): Promise<Date | undefined> {
  const list = { ProtectConfigurationId: 'p' } as const;
  let latest: Date | undefined;
  for await (const rule of client.listProtectConfigurationRuleSetNumberOverrides.items(list)) {
    latest = rule.ExpirationTimestamp ?? rule.CreatedTimestamp;
  }
  for await (const { OptOutLists } of client.describeOptOutLists.pages({ MaxResults: 10 })) {
    latest = OptOutLists[0]?.CreatedTimestamp;
  }
  // @ts-expect-error an operation without pages
  client.releasePhoneNumber.items;
  // @ts-expect-error an operation that gives its items at once
  client.listTagsForResource.pages;
  // @ts-expect-error no such filter
  await client.describePhoneNumbers({ Filters: [{ Name: 'pool-id', Values: ['p'] }] });
  const CountryRuleSetUpdates = { DE: { ProtectStatus: 'BLOCK' } } as const;
  const rules = { ...list, NumberCapability: 'SMS', CountryRuleSetUpdates } as const;
  const { CountryRuleSet } = await client.updateProtectConfigurationCountryRuleSet(rules);
  // @ts-expect-error a country may have no rule
  CountryRuleSet['DE'].ProtectStatus;
  return latest;
}

export function errorsAreDiscriminatedByName(error: unknown): string | undefined {
  if (!isNumberkitError(error)) return undefined;
  switch (error.name) {
    case 'ConflictException':
      // @ts-expect-error only one of the two classes of this name has the member
      error.Reason;
      return error instanceof ConflictException ? error.Reason : error.Message;
    case 'NetworkError':
      return String(error.unsent);
    // @ts-expect-error no such error
    case 'NoSuchException':
      return undefined;
    default:
      return error.requestId;
  }
}

export async function everyOutcomeHasACase(): Promise<string> {
  const result = await client.safe.updatePhoneNumber({ phoneNumberId: 'p' });
  // @ts-expect-error the outcome is not checked
  result.output;
  switch (result.outcome) {
    case 'success':
      return result.output.PhoneNumber?.CallingName ?? '';
    case 'BadRequestException':
    case 'UnauthorizedClientException':
    case 'ForbiddenException':
    case 'NotFoundException':
    case 'NotAcceptableException':
    case 'RequestTooLargeException':
    case 'UnsupportedMediaTypeException':
    case 'ThrottledClientException':
    case 'ServiceFailureException':
    case 'ServiceUnavailableException':
      return result.error.Code ?? '';
    case 'UnknownServiceException':
      return result.error.text;
    case 'InvalidInputError':
      return result.error.member;
    case 'TimeoutError':
      return result.error.kind;
    case 'NetworkError':
    case 'AbortedError':
    case 'HookError':
    case 'TransportError':
    case 'UnexpectedResponseError':
      return result.error.message;
    default: {
      // @ts-expect-error ConflictException is missing
      const missing: never = result;
      return String(missing);
    }
  }
}

// The class of an exception is that of the operation's service.
const conflict: ExceptionOf<'updatePhoneNumber', 'ConflictException'> =
  null as unknown as ChimeConflictException;
// @ts-expect-error the other service's class has other members
const other: ExceptionOf<'requestPhoneNumber', 'ConflictException'> = conflict;
// @ts-expect-error the operation does not declare it
type Undeclared = ExceptionOf<'requestPhoneNumber', 'NotFoundException'>;
// @ts-expect-error an operation throws the exceptions of its service only
const thrown: CallError<'requestPhoneNumber'> = null as unknown as ChimeConflictException;
export const kept: readonly unknown[] = [conflict, other, thrown];
export type Kept = Undeclared;
