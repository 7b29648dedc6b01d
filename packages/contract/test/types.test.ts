import { describe, expectTypeOf, it } from 'vitest';
import type { ControlInput } from '../src/control/index.js';
import type {
  DeclaredErrorCode,
  ErrorBody,
  ErrorCode,
  HandlerInput,
  HandlerResult,
  Input,
  OperationId,
  Output,
  Service,
  ServiceName,
  ServiceOperation,
  schemas,
  TransportErrorCode,
} from '../src/index.js';

describe('The types of the contract', () => {
  it('name every operation and service', () => {
    expectTypeOf<OperationId>().toEqualTypeOf<
      'requestPhoneNumber' | 'putProtectConfigurationRuleSetNumberOverride' | 'updatePhoneNumber'
    >();
    expectTypeOf<ServiceName>().toEqualTypeOf<'PinpointSMSVoiceV2' | 'Chime'>();
    expectTypeOf<Service<'updatePhoneNumber'>>().toEqualTypeOf<'Chime'>();
    expectTypeOf<ServiceOperation<'Chime'>>().toEqualTypeOf<'updatePhoneNumber'>();
  });

  it('join path and body members into one input', () => {
    type PutInput = Input<'putProtectConfigurationRuleSetNumberOverride'>;
    expectTypeOf<PutInput>().toEqualTypeOf<{
      readonly ProtectConfigurationId: string;
      readonly DestinationPhoneNumber: string;
      readonly Action: 'ALLOW' | 'BLOCK';
      readonly ExpirationTimestamp?: Date;
      readonly ClientToken?: string;
    }>();
    expectTypeOf<Input<'updatePhoneNumber'>>().toEqualTypeOf<{
      readonly phoneNumberId: string;
      readonly ProductType?: 'BusinessCalling' | 'VoiceConnector' | 'SipMediaApplicationDialIn';
      readonly CallingName?: string;
    }>();
    expectTypeOf<Input<'requestPhoneNumber'>['NumberCapabilities']>().toEqualTypeOf<
      readonly ('SMS' | 'VOICE' | 'MMS' | 'RCS')[]
    >();
  });

  it('take a constant input, lists in lists included', () => {
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
  });

  it('give a handler its own input, with the defaults of the contract filled in', () => {
    type Given = HandlerInput<'requestPhoneNumber'>;
    expectTypeOf<Given['DeletionProtectionEnabled']>().toEqualTypeOf<boolean>();
    expectTypeOf<Given['InternationalSendingEnabled']>().toEqualTypeOf<boolean>();
    expectTypeOf<Given['PoolId']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Given['Tags']>().toEqualTypeOf<schemas.Tag[] | undefined>();
    expectTypeOf<Given>().toExtend<Input<'requestPhoneNumber'>>();
  });

  it('refuse an input without a required member, with another member or with a wrong one', () => {
    // @ts-expect-error DestinationPhoneNumber and Action are missing
    const lacking: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
      ProtectConfigurationId: 'protect-1',
    };
    // @ts-expect-error there is no member Colour
    const other: Input<'updatePhoneNumber'> = { phoneNumberId: '1', Colour: 'red' };
    // @ts-expect-error ProductType has no such value
    const wrong: Input<'updatePhoneNumber'> = { phoneNumberId: '1', ProductType: 'Fax' };
    expectTypeOf([lacking, other, wrong]).toBeArray();
  });

  it('have both forms of timestamps as Date', () => {
    type PutOutput = Output<'putProtectConfigurationRuleSetNumberOverride'>;
    type Association = schemas.PhoneNumberAssociation;
    expectTypeOf<PutOutput['CreatedTimestamp']>().toEqualTypeOf<Date>();
    expectTypeOf<PutOutput['ExpirationTimestamp']>().toEqualTypeOf<Date | undefined>();
    expectTypeOf<Association['AssociatedTimestamp']>().toEqualTypeOf<Date | undefined>();
    expectTypeOf<Output<'updatePhoneNumber'>>().toEqualTypeOf<schemas.UpdatePhoneNumberResult>();
  });

  it('pair each declared status with its body', () => {
    expectTypeOf<HandlerResult<'requestPhoneNumber'>>().toEqualTypeOf<{
      status: 200;
      body: schemas.RequestPhoneNumberResult;
    }>();
  });

  it('name the exceptions of each operation, and separately those of the transport', () => {
    type V2Code =
      | 'ValidationException'
      | 'ServiceQuotaExceededException'
      | 'AccessDeniedException'
      | 'ResourceNotFoundException'
      | 'ConflictException'
      | 'ThrottlingException'
      | 'InternalServerException';
    expectTypeOf<ErrorCode<'requestPhoneNumber'>>().toEqualTypeOf<V2Code>();
    expectTypeOf<
      ErrorCode<'putProtectConfigurationRuleSetNumberOverride'>
    >().toEqualTypeOf<V2Code>();
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
    expectTypeOf<TransportErrorCode<'requestPhoneNumber'>>().toEqualTypeOf<
      'RequestTooLargeException' | 'UnsupportedMediaTypeException'
    >();
    expectTypeOf<DeclaredErrorCode<'requestPhoneNumber'>>().toEqualTypeOf<
      V2Code | TransportErrorCode<'requestPhoneNumber'>
    >();
    // @ts-expect-error a Chime exception is none of RequestPhoneNumber's
    const foreign: ErrorCode<'requestPhoneNumber'> = 'NotFoundException';
    expectTypeOf(foreign).toBeString();
  });

  it('know the body of each exception, by the operation where two share a name', () => {
    expectTypeOf<
      ErrorBody<'requestPhoneNumber', 'ConflictException'>
    >().toEqualTypeOf<schemas.ConflictException>();
    expectTypeOf<
      ErrorBody<'updatePhoneNumber', 'ConflictException'>
    >().toEqualTypeOf<schemas.ChimeConflictException>();
    expectTypeOf<
      ErrorBody<'updatePhoneNumber', 'NotAcceptableException'>
    >().toEqualTypeOf<schemas.ChimeTransportError>();
  });

  it('stay usable where the operation is not yet known', () => {
    function pick<Op extends OperationId, Code extends ErrorCode<Op>>(
      code: Code,
      body: ErrorBody<Op, Code>,
    ): DeclaredErrorCode<Op> {
      return body === undefined ? code : code;
    }
    expectTypeOf(pick).toBeFunction();
    expectTypeOf<Input<OperationId>>().toEqualTypeOf<
      | Input<'requestPhoneNumber'>
      | Input<'putProtectConfigurationRuleSetNumberOverride'>
      | Input<'updatePhoneNumber'>
    >();
  });
});
