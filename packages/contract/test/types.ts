// Compiled, never run: each expectation and each line under @ts-expect-error is checked by the compiler.
import { expectTypeOf } from 'vitest';
import type { Input as ControlInput } from '../src/control/index.js';
import type { ServiceOf, TransportErrorCodeOf } from '../src/index.js';
import type {
  DeclaredErrorCode,
  ErrorBody,
  ErrorCode,
  HandlerInput,
  HandlerResult,
  Input,
  OperationId,
  OperationTypes,
  Output,
  ServiceName,
  schemas,
} from '../src/phone-numbers/index.js';

// Every operation and service is named.
expectTypeOf<OperationId>().toEqualTypeOf<
  | 'requestPhoneNumber'
  | 'describePhoneNumbers'
  | 'updateOriginationPhoneNumber'
  | 'releasePhoneNumber'
  | 'createOptOutList'
  | 'describeOptOutLists'
  | 'deleteOptOutList'
  | 'listTagsForResource'
  | 'tagResource'
  | 'untagResource'
  | 'createProtectConfiguration'
  | 'describeProtectConfigurations'
  | 'updateProtectConfiguration'
  | 'deleteProtectConfiguration'
  | 'putProtectConfigurationRuleSetNumberOverride'
  | 'listProtectConfigurationRuleSetNumberOverrides'
  | 'deleteProtectConfigurationRuleSetNumberOverride'
  | 'getProtectConfigurationCountryRuleSet'
  | 'updateProtectConfigurationCountryRuleSet'
  | 'updatePhoneNumber'
>();
expectTypeOf<ServiceName>().toEqualTypeOf<'PinpointSMSVoiceV2' | 'Chime'>();
expectTypeOf<ServiceOf<OperationTypes, 'updatePhoneNumber'>>().toEqualTypeOf<'Chime'>();

// Path and body members are one input. Those that can be left out may be undefined.
type PutInput = Input<'putProtectConfigurationRuleSetNumberOverride'>;
expectTypeOf<PutInput>().toEqualTypeOf<{
  readonly ProtectConfigurationId: string;
  readonly DestinationPhoneNumber: string;
  readonly Action: 'ALLOW' | 'BLOCK';
  readonly ExpirationTimestamp?: Date | undefined;
  readonly ClientToken?: string | undefined;
}>();
expectTypeOf<Input<'updatePhoneNumber'>>().toEqualTypeOf<{
  readonly phoneNumberId: string;
  readonly ProductType?:
    | 'BusinessCalling'
    | 'VoiceConnector'
    | 'SipMediaApplicationDialIn'
    | undefined;
  readonly CallingName?: string | undefined;
}>();
expectTypeOf<Input<'requestPhoneNumber'>['NumberCapabilities']>().toEqualTypeOf<
  readonly ('SMS' | 'VOICE' | 'MMS' | 'RCS')[]
>();

// A constant is an input, lists in lists included.
const constant = {
  IsoCountryCode: 'US',
  MessageType: 'PROMOTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TEN_DLC',
  NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42'] }],
  Tags: [{ Key: 'k', Value: 'v' }],
} as const;
expectTypeOf(constant).toExtend<Input<'requestPhoneNumber'>>();
const fixtures = { accountId: '1', region: 'r', pools: [] } as const;
expectTypeOf(fixtures).toExtend<ControlInput<'loadFixtures'>>();

// A handler's input has the contract's defaults.
type Given = HandlerInput<'requestPhoneNumber'>;
expectTypeOf<Given['DeletionProtectionEnabled']>().toEqualTypeOf<boolean>();
expectTypeOf<Given['InternationalSendingEnabled']>().toEqualTypeOf<boolean>();
expectTypeOf<Given['PoolId']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Given['Tags']>().toEqualTypeOf<schemas.Tag[] | undefined>();
expectTypeOf<Given>().toExtend<Input<'requestPhoneNumber'>>();

// Keys of a map are any text to the compiler; the schema holds them to a form.
type CountryRules = Input<'updateProtectConfigurationCountryRuleSet'>['CountryRuleSetUpdates'];
expectTypeOf<NonNullable<CountryRules['US']>>().toEqualTypeOf<{
  readonly ProtectStatus: schemas.ProtectStatus;
}>();

// An input needs its required members and has no others.
// @ts-expect-error DestinationPhoneNumber and Action are missing
const lacking: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
  ProtectConfigurationId: 'protect-1',
};
// @ts-expect-error there is no member Colour
const other: Input<'updatePhoneNumber'> = { phoneNumberId: '1', Colour: 'red' };
// @ts-expect-error ProductType has no such value
const wrong: Input<'updatePhoneNumber'> = { phoneNumberId: '1', ProductType: 'Fax' };
expectTypeOf([lacking, other, wrong]).toBeArray();

// Both forms of timestamps are Dates.
type PutOutput = Output<'putProtectConfigurationRuleSetNumberOverride'>;
type Association = schemas.PhoneNumberAssociation;
expectTypeOf<PutOutput['CreatedTimestamp']>().toEqualTypeOf<Date>();
expectTypeOf<PutOutput['ExpirationTimestamp']>().toEqualTypeOf<Date | undefined>();
expectTypeOf<Association['AssociatedTimestamp']>().toEqualTypeOf<Date | undefined>();
expectTypeOf<Output<'updatePhoneNumber'>>().toEqualTypeOf<schemas.UpdatePhoneNumberResult>();

// Each status has its body.
expectTypeOf<HandlerResult<'requestPhoneNumber'>>().toEqualTypeOf<{
  status: 200;
  body: schemas.RequestPhoneNumberResult;
}>();

expectTypeOf<Output<'tagResource'>>().toEqualTypeOf<schemas.TagResourceResult>();

// Each operation has its exceptions, and apart from them those of the transport.
type V2Code =
  | 'ValidationException'
  | 'ServiceQuotaExceededException'
  | 'AccessDeniedException'
  | 'ResourceNotFoundException'
  | 'ConflictException'
  | 'ThrottlingException'
  | 'InternalServerException';
expectTypeOf<ErrorCode<'requestPhoneNumber'>>().toEqualTypeOf<V2Code>();
expectTypeOf<ErrorCode<'putProtectConfigurationRuleSetNumberOverride'>>().toEqualTypeOf<V2Code>();
expectTypeOf<ErrorCode<'createOptOutList'>>().toEqualTypeOf<
  Exclude<V2Code, 'ResourceNotFoundException'>
>();
expectTypeOf<ErrorCode<'updateProtectConfiguration'>>().toEqualTypeOf<
  Exclude<V2Code, 'ConflictException' | 'ServiceQuotaExceededException'>
>();
expectTypeOf<ErrorCode<'updatePhoneNumber'>>().toEqualTypeOf<
  | 'BadRequestException'
  | 'UnauthorizedClientException'
  | 'ForbiddenException'
  | 'NotFoundException'
  | 'ConflictException'
  | 'ThrottledClientException'
  | 'ServiceFailureException'
  | 'ServiceUnavailableException'
>();
expectTypeOf<TransportErrorCodeOf<OperationTypes, 'requestPhoneNumber'>>().toEqualTypeOf<
  'RequestTooLargeException' | 'UnsupportedMediaTypeException'
>();
expectTypeOf<TransportErrorCodeOf<OperationTypes, 'releasePhoneNumber'>>().toEqualTypeOf<never>();
expectTypeOf<DeclaredErrorCode<'requestPhoneNumber'>>().toEqualTypeOf<
  V2Code | TransportErrorCodeOf<OperationTypes, 'requestPhoneNumber'>
>();
// @ts-expect-error a Chime exception is none of RequestPhoneNumber's
const foreign: ErrorCode<'requestPhoneNumber'> = 'NotFoundException';
expectTypeOf(foreign).toBeString();

// Each exception has its body, which differs by operation if two share a name.
expectTypeOf<
  ErrorBody<'requestPhoneNumber', 'ConflictException'>
>().toEqualTypeOf<schemas.ConflictException>();
expectTypeOf<
  ErrorBody<'updatePhoneNumber', 'ConflictException'>
>().toEqualTypeOf<schemas.ChimeConflictException>();
expectTypeOf<
  ErrorBody<'updatePhoneNumber', 'NotAcceptableException'>
>().toEqualTypeOf<schemas.ChimeTransportError>();

// The types work for an operation that is not yet known.
function pick<Op extends OperationId, Code extends ErrorCode<Op>>(
  code: Code,
  body: ErrorBody<Op, Code>,
): DeclaredErrorCode<Op> {
  return body === undefined ? code : code;
}
expectTypeOf(pick).toBeFunction();
expectTypeOf<Input<'requestPhoneNumber'>>().toExtend<Input<OperationId>>();
expectTypeOf<Input<'updatePhoneNumber'>>().toExtend<Input<OperationId>>();
