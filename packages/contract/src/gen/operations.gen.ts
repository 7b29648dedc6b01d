// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { DeepMutable, DeepReadonly } from '../deep-readonly.js';
import type { OperationFacts, PartitionFacts, ServiceFacts } from '../facts.js';
import type {
  AccessDeniedException,
  BadRequestException,
  ChimeConflictException,
  ChimeTransportError,
  ConflictException,
  ForbiddenException,
  InternalServerException,
  NotFoundException,
  PutProtectConfigurationRuleSetNumberOverrideData,
  PutProtectConfigurationRuleSetNumberOverrideRequest,
  PutProtectConfigurationRuleSetNumberOverrideResult,
  RequestPhoneNumberRequest,
  RequestPhoneNumberResult,
  ResourceNotFoundException,
  ServiceFailureException,
  ServiceQuotaExceededException,
  ServiceUnavailableException,
  SmsVoiceTransportError,
  ThrottledClientException,
  ThrottlingException,
  UnauthorizedClientException,
  UpdatePhoneNumberData,
  UpdatePhoneNumberRequest,
  UpdatePhoneNumberResult,
  ValidationException,
} from './types.gen.js';

/** The AWS services that the operations belong to. */
export type ServiceName = 'PinpointSMSVoiceV2' | 'Chime';

/**
 * The input of `requestPhoneNumber` for its callers: path, query and body members in one object,
 * timestamps as `Date`.
 */
export interface RequestPhoneNumberInput extends DeepReadonly<RequestPhoneNumberRequest> {}

/**
 * The input of `requestPhoneNumber` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface RequestPhoneNumberHandlerInput extends DeepMutable<RequestPhoneNumberRequest> {
  InternationalSendingEnabled: NonNullable<RequestPhoneNumberInput['InternationalSendingEnabled']>;
  DeletionProtectionEnabled: NonNullable<RequestPhoneNumberInput['DeletionProtectionEnabled']>;
}

/**
 * The input of `putProtectConfigurationRuleSetNumberOverride` for its callers: path, query and body
 * members in one object, timestamps as `Date`.
 */
export interface PutProtectConfigurationRuleSetNumberOverrideInput extends
  DeepReadonly<PutProtectConfigurationRuleSetNumberOverrideData['path']>,
  DeepReadonly<PutProtectConfigurationRuleSetNumberOverrideRequest> {}

/**
 * The input of `putProtectConfigurationRuleSetNumberOverride` for its handler: mutable, with the
 * contract's defaults filled in.
 */
export interface PutProtectConfigurationRuleSetNumberOverrideHandlerInput extends
  DeepMutable<PutProtectConfigurationRuleSetNumberOverrideData['path']>,
  DeepMutable<PutProtectConfigurationRuleSetNumberOverrideRequest> {
}

/**
 * The input of `updatePhoneNumber` for its callers: path, query and body members in one object,
 * timestamps as `Date`.
 */
export interface UpdatePhoneNumberInput extends
  DeepReadonly<UpdatePhoneNumberData['path']>,
  DeepReadonly<UpdatePhoneNumberRequest> {}

/**
 * The input of `updatePhoneNumber` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface UpdatePhoneNumberHandlerInput extends
  DeepMutable<UpdatePhoneNumberData['path']>,
  DeepMutable<UpdatePhoneNumberRequest> {
}

/** The types of each operation: its input, results and exceptions. */
export interface OperationTypes {
  /** Lease an origination phone number. */
  requestPhoneNumber: {
    service: 'PinpointSMSVoiceV2';
    input: RequestPhoneNumberInput;
    handlerInput: RequestPhoneNumberHandlerInput;
    results: { status: 200; body: RequestPhoneNumberResult };
    errors: {
      ValidationException: ValidationException;
      ServiceQuotaExceededException: ServiceQuotaExceededException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Set the rule override of one destination number. */
  putProtectConfigurationRuleSetNumberOverride: {
    service: 'PinpointSMSVoiceV2';
    input: PutProtectConfigurationRuleSetNumberOverrideInput;
    handlerInput: PutProtectConfigurationRuleSetNumberOverrideHandlerInput;
    results: { status: 200; body: PutProtectConfigurationRuleSetNumberOverrideResult };
    errors: {
      ValidationException: ValidationException;
      ServiceQuotaExceededException: ServiceQuotaExceededException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Change the product type or the calling name of one phone number. */
  updatePhoneNumber: {
    service: 'Chime';
    input: UpdatePhoneNumberInput;
    handlerInput: UpdatePhoneNumberHandlerInput;
    results: { status: 200; body: UpdatePhoneNumberResult };
    errors: {
      BadRequestException: BadRequestException;
      UnauthorizedClientException: UnauthorizedClientException;
      ForbiddenException: ForbiddenException;
      NotFoundException: NotFoundException;
      ConflictException: ChimeConflictException;
      ThrottledClientException: ThrottledClientException;
      ServiceFailureException: ServiceFailureException;
      ServiceUnavailableException: ServiceUnavailableException;
    };
    transportErrors: {
      NotAcceptableException: ChimeTransportError;
      RequestTooLargeException: ChimeTransportError;
      UnsupportedMediaTypeException: ChimeTransportError;
    };
  };
}

/** The names of the operations. */
export type OperationId = keyof OperationTypes;

/** The facts of each operation that code needs at run time. */
export const operations: { readonly [Op in OperationId]: OperationFacts } = {
  requestPhoneNumber: {
    operationId: 'requestPhoneNumber',
    method: 'POST',
    path: '/v2/phone-numbers',
    service: 'PinpointSMSVoiceV2',
    awsOperation: 'RequestPhoneNumber',
    summary: 'Lease an origination phone number.',
    success: [200],
    members: {
      path: [],
      query: [],
      body: [
        'IsoCountryCode',
        'MessageType',
        'NumberCapabilities',
        'NumberType',
        'OptOutListName',
        'PoolId',
        'RegistrationId',
        'NumberPreference',
        'InternationalSendingEnabled',
        'DeletionProtectionEnabled',
        'Tags',
        'ClientToken',
      ],
    },
    required: ['IsoCountryCode', 'MessageType', 'NumberCapabilities', 'NumberType'],
    idempotencyToken: 'ClientToken',
    timestamps: { form: 'epoch-seconds', input: [], output: [['CreatedTimestamp']] },
    sensitive: { input: [], output: [] },
    exceptions: {
      ValidationException: {
        status: 400,
        role: 'invalidRequest',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason', 'Fields'],
        defaults: { __type: 'ValidationException' },
      },
      ServiceQuotaExceededException: {
        status: 402,
        role: 'quota',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason'],
        defaults: { __type: 'ServiceQuotaExceededException' },
      },
      AccessDeniedException: {
        status: 403,
        role: 'denied',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason'],
        defaults: { __type: 'AccessDeniedException' },
      },
      ResourceNotFoundException: {
        status: 404,
        role: 'notFound',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
        defaults: { __type: 'ResourceNotFoundException' },
      },
      ConflictException: {
        status: 409,
        role: 'conflict',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
        defaults: { __type: 'ConflictException' },
      },
      RequestTooLargeException: {
        status: 413,
        role: 'tooLarge',
        raisedBy: 'transport',
        members: ['__type', 'Message'],
        defaults: { __type: 'RequestTooLargeException' },
      },
      UnsupportedMediaTypeException: {
        status: 415,
        role: 'unsupportedMediaType',
        raisedBy: 'transport',
        members: ['__type', 'Message'],
        defaults: { __type: 'UnsupportedMediaTypeException' },
      },
      ThrottlingException: {
        status: 429,
        role: 'throttled',
        raisedBy: 'handler',
        members: ['__type', 'Message'],
        defaults: { __type: 'ThrottlingException' },
      },
      InternalServerException: {
        status: 500,
        role: 'internal',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'RequestId'],
        defaults: { __type: 'InternalServerException' },
      },
    },
    roles: {
      invalidRequest: 'ValidationException',
      quota: 'ServiceQuotaExceededException',
      denied: 'AccessDeniedException',
      notFound: 'ResourceNotFoundException',
      conflict: 'ConflictException',
      tooLarge: 'RequestTooLargeException',
      unsupportedMediaType: 'UnsupportedMediaTypeException',
      throttled: 'ThrottlingException',
      internal: 'InternalServerException',
    },
  },
  putProtectConfigurationRuleSetNumberOverride: {
    operationId: 'putProtectConfigurationRuleSetNumberOverride',
    method: 'PUT',
    path: '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}',
    service: 'PinpointSMSVoiceV2',
    awsOperation: 'PutProtectConfigurationRuleSetNumberOverride',
    summary: 'Set the rule override of one destination number.',
    success: [200],
    members: {
      path: ['ProtectConfigurationId', 'DestinationPhoneNumber'],
      query: [],
      body: ['Action', 'ClientToken', 'ExpirationTimestamp'],
    },
    required: ['ProtectConfigurationId', 'DestinationPhoneNumber', 'Action'],
    idempotencyToken: 'ClientToken',
    timestamps: {
      form: 'epoch-seconds',
      input: [['ExpirationTimestamp']],
      output: [['CreatedTimestamp'], ['ExpirationTimestamp']],
    },
    sensitive: { input: [], output: [] },
    exceptions: {
      ValidationException: {
        status: 400,
        role: 'invalidRequest',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason', 'Fields'],
        defaults: { __type: 'ValidationException' },
      },
      ServiceQuotaExceededException: {
        status: 402,
        role: 'quota',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason'],
        defaults: { __type: 'ServiceQuotaExceededException' },
      },
      AccessDeniedException: {
        status: 403,
        role: 'denied',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason'],
        defaults: { __type: 'AccessDeniedException' },
      },
      ResourceNotFoundException: {
        status: 404,
        role: 'notFound',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
        defaults: { __type: 'ResourceNotFoundException' },
      },
      ConflictException: {
        status: 409,
        role: 'conflict',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
        defaults: { __type: 'ConflictException' },
      },
      RequestTooLargeException: {
        status: 413,
        role: 'tooLarge',
        raisedBy: 'transport',
        members: ['__type', 'Message'],
        defaults: { __type: 'RequestTooLargeException' },
      },
      UnsupportedMediaTypeException: {
        status: 415,
        role: 'unsupportedMediaType',
        raisedBy: 'transport',
        members: ['__type', 'Message'],
        defaults: { __type: 'UnsupportedMediaTypeException' },
      },
      ThrottlingException: {
        status: 429,
        role: 'throttled',
        raisedBy: 'handler',
        members: ['__type', 'Message'],
        defaults: { __type: 'ThrottlingException' },
      },
      InternalServerException: {
        status: 500,
        role: 'internal',
        raisedBy: 'handler',
        members: ['__type', 'Message', 'RequestId'],
        defaults: { __type: 'InternalServerException' },
      },
    },
    roles: {
      invalidRequest: 'ValidationException',
      quota: 'ServiceQuotaExceededException',
      denied: 'AccessDeniedException',
      notFound: 'ResourceNotFoundException',
      conflict: 'ConflictException',
      tooLarge: 'RequestTooLargeException',
      unsupportedMediaType: 'UnsupportedMediaTypeException',
      throttled: 'ThrottlingException',
      internal: 'InternalServerException',
    },
  },
  updatePhoneNumber: {
    operationId: 'updatePhoneNumber',
    method: 'POST',
    path: '/phone-numbers/{phoneNumberId}',
    service: 'Chime',
    awsOperation: 'UpdatePhoneNumber',
    summary: 'Change the product type or the calling name of one phone number.',
    success: [200],
    members: { path: ['phoneNumberId'], query: [], body: ['ProductType', 'CallingName'] },
    required: ['phoneNumberId'],
    idempotencyToken: undefined,
    timestamps: {
      form: 'iso-8601',
      input: [],
      output: [
        ['PhoneNumber', 'Associations', '*', 'AssociatedTimestamp'],
        ['PhoneNumber', 'CreatedTimestamp'],
        ['PhoneNumber', 'UpdatedTimestamp'],
        ['PhoneNumber', 'DeletionTimestamp'],
      ],
    },
    sensitive: {
      input: [['phoneNumberId'], ['CallingName']],
      output: [
        ['PhoneNumber', 'PhoneNumberId'],
        ['PhoneNumber', 'E164PhoneNumber'],
        ['PhoneNumber', 'CallingName'],
      ],
    },
    exceptions: {
      BadRequestException: {
        status: 400,
        role: 'invalidRequest',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
      UnauthorizedClientException: {
        status: 401,
        role: 'unauthenticated',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'Unauthorized' },
      },
      ForbiddenException: {
        status: 403,
        role: 'denied',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'Forbidden' },
      },
      NotFoundException: {
        status: 404,
        role: 'notFound',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'NotFound' },
      },
      NotAcceptableException: {
        status: 406,
        role: 'notAcceptable',
        raisedBy: 'transport',
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
      ConflictException: {
        status: 409,
        role: 'conflict',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'Conflict' },
      },
      RequestTooLargeException: {
        status: 413,
        role: 'tooLarge',
        raisedBy: 'transport',
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
      UnsupportedMediaTypeException: {
        status: 415,
        role: 'unsupportedMediaType',
        raisedBy: 'transport',
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
      ThrottledClientException: {
        status: 429,
        role: 'throttled',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'Throttled' },
      },
      ServiceFailureException: {
        status: 500,
        role: 'internal',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'ServiceFailure' },
      },
      ServiceUnavailableException: {
        status: 503,
        role: 'unavailable',
        raisedBy: 'handler',
        members: ['Code', 'Message'],
        defaults: { Code: 'ServiceUnavailable' },
      },
    },
    roles: {
      invalidRequest: 'BadRequestException',
      unauthenticated: 'UnauthorizedClientException',
      denied: 'ForbiddenException',
      notFound: 'NotFoundException',
      notAcceptable: 'NotAcceptableException',
      conflict: 'ConflictException',
      tooLarge: 'RequestTooLargeException',
      unsupportedMediaType: 'UnsupportedMediaTypeException',
      throttled: 'ThrottledClientException',
      internal: 'ServiceFailureException',
      unavailable: 'ServiceUnavailableException',
    },
  },
};

/** The figures of each operation that a schema cannot express, such as quotas. */
export const limits = {
  requestPhoneNumber: {
    phoneNumbersPerAccount: 25,
    phoneNumbersPerCampaign: 49,
    tagsPerResource: 50,
    reservedTagPrefix: 'aws:',
    tollFreePrefixes: ['833', '844', '855', '866', '877', '888'],
    requestsPerSecond: 1,
  },
  putProtectConfigurationRuleSetNumberOverride: { requestsPerSecond: 1 },
  updatePhoneNumber: { callingNameHours: 72, requestsPerSecond: 1 },
} as const;

/** The facts of each AWS service that code needs at run time. */
export const services: { readonly [Name in ServiceName]: ServiceFacts } = {
  PinpointSMSVoiceV2: {
    name: 'PinpointSMSVoiceV2',
    apiVersion: '2022-03-31',
    signingName: 'sms-voice',
    endpoint: { hostPrefix: 'sms-voice' },
    protocol: 'awsJson1_0',
    targetPrefix: 'PinpointSMSVoiceV2',
    shapeNamespace: 'com.amazonaws.pinpointsmsvoicev2',
    pathPrefixes: ['/v2/'],
    reasons: {
      missing: 'MISSING_PARAMETER',
      invalid: 'INVALID_PARAMETER',
      unknownMember: 'INVALID_PARAMETER',
      unparsable: 'CANNOT_PARSE',
    },
    messageDetails: ['Reason', 'ResourceType', 'ResourceId', 'Fields'],
    transportError: 'SmsVoiceTransportError',
    unrouted: {
      unknownRoute: 'UnknownOperationException',
      methodNotAllowed: 'MethodNotAllowedException',
      notImplemented: 'NotImplementedException',
    },
    unreadableBody: { exception: 'SerializationException', status: 400 },
    signatures: {
      missingAuthentication: { exception: 'MissingAuthenticationTokenException', status: 403 },
      incompleteSignature: { exception: 'IncompleteSignature', status: 403 },
      unknownKey: { exception: 'UnrecognizedClientException', status: 403 },
      wrongScope: { exception: 'InvalidSignatureException', status: 403 },
      clockSkew: { exception: 'InvalidSignatureException', status: 403 },
      signatureMismatch: { exception: 'InvalidSignatureException', status: 403 },
      expiredToken: { exception: 'ExpiredTokenException', status: 403 },
    },
    members: ['__type', 'Message'],
    defaults: {},
  },
  Chime: {
    name: 'Chime',
    apiVersion: '2018-05-01',
    signingName: 'chime',
    endpoint: { hostPrefix: 'chime', onlyRegion: 'us-east-1' },
    protocol: 'restJson1',
    pathPrefixes: ['/phone-numbers'],
    transportError: 'ChimeTransportError',
    unrouted: {
      unknownRoute: 'UnknownOperationException',
      methodNotAllowed: 'MethodNotAllowedException',
      notImplemented: 'NotImplementedException',
    },
    unreadableBody: { exception: 'SerializationException', status: 400 },
    members: ['Code', 'Message'],
    defaults: { Code: 'BadRequest' },
  },
};

/** The maximum size of a request body in bytes, as sent and decompressed. */
export const bodyLimit = 1048576;

/** AWS's partitions; a region is in the first whose pattern its name matches. */
export const partitions: readonly PartitionFacts[] = [
  {
    name: 'aws',
    regions: '^(us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\\d+$',
    domain: 'amazonaws.com',
    hasOnlyRegions: true,
  },
  {
    name: 'aws-us-gov',
    regions: '^us-gov-[a-z]+-\\d+$',
    domain: 'amazonaws.com',
    hasOnlyRegions: false,
  },
  {
    name: 'aws-cn',
    regions: '^cn-[a-z]+-\\d+$',
    domain: 'amazonaws.com.cn',
    hasOnlyRegions: false,
  },
];
