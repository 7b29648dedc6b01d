// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type {
  CallerInput,
  Contract,
  DeepMutable,
  ServiceFacts,
} from '../../index.js';
import type {
  AccessDeniedException,
  BadRequestException,
  ChimeConflictException,
  ChimeTransportError,
  ConflictException,
  CreateOptOutListRequest,
  CreateOptOutListResult,
  CreateProtectConfigurationRequest,
  CreateProtectConfigurationResult,
  DeleteOptOutListData,
  DeleteOptOutListResult,
  DeleteProtectConfigurationData,
  DeleteProtectConfigurationResult,
  DeleteProtectConfigurationRuleSetNumberOverrideData,
  DeleteProtectConfigurationRuleSetNumberOverrideResult,
  DescribeOptOutListsRequest,
  DescribeOptOutListsResult,
  DescribePhoneNumbersRequest,
  DescribePhoneNumbersResult,
  DescribeProtectConfigurationsRequest,
  DescribeProtectConfigurationsResult,
  ForbiddenException,
  GetProtectConfigurationCountryRuleSetData,
  GetProtectConfigurationCountryRuleSetResult,
  InternalServerException,
  ListProtectConfigurationRuleSetNumberOverridesData,
  ListProtectConfigurationRuleSetNumberOverridesRequest,
  ListProtectConfigurationRuleSetNumberOverridesResult,
  ListTagsForResourceData,
  ListTagsForResourceResult,
  NotFoundException,
  PutProtectConfigurationRuleSetNumberOverrideData,
  PutProtectConfigurationRuleSetNumberOverrideRequest,
  PutProtectConfigurationRuleSetNumberOverrideResult,
  ReleasePhoneNumberData,
  ReleasePhoneNumberResult,
  RequestPhoneNumberRequest,
  RequestPhoneNumberResult,
  ResourceNotFoundException,
  ServiceFailureException,
  ServiceQuotaExceededException,
  ServiceUnavailableException,
  SmsVoiceTransportError,
  TagResourceData,
  TagResourceRequest,
  TagResourceResult,
  ThrottledClientException,
  ThrottlingException,
  UnauthorizedClientException,
  UntagResourceData,
  UntagResourceRequest,
  UntagResourceResult,
  UpdateOriginationPhoneNumberData,
  UpdateOriginationPhoneNumberRequest,
  UpdateOriginationPhoneNumberResult,
  UpdatePhoneNumberData,
  UpdatePhoneNumberRequest,
  UpdatePhoneNumberResult,
  UpdateProtectConfigurationCountryRuleSetData,
  UpdateProtectConfigurationCountryRuleSetRequest,
  UpdateProtectConfigurationCountryRuleSetResult,
  UpdateProtectConfigurationData,
  UpdateProtectConfigurationRequest,
  UpdateProtectConfigurationResult,
  ValidationException,
} from './types.gen.js';

export type * as schemas from './types.gen.js';

/** The services that the operations belong to. */
export type ServiceName = 'PinpointSMSVoiceV2' | 'Chime';

/**
 * The input of `requestPhoneNumber` for its callers: its members in one object, timestamps as
 * `Date`.
 */
export interface RequestPhoneNumberInput extends CallerInput<RequestPhoneNumberRequest> {}

/**
 * The input of `requestPhoneNumber` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface RequestPhoneNumberHandlerInput extends DeepMutable<RequestPhoneNumberRequest> {
  InternationalSendingEnabled: Exclude<RequestPhoneNumberInput['InternationalSendingEnabled'], undefined>;
  DeletionProtectionEnabled: Exclude<RequestPhoneNumberInput['DeletionProtectionEnabled'], undefined>;
}

/**
 * The input of `describePhoneNumbers` for its callers: its members in one object, timestamps as
 * `Date`.
 */
export interface DescribePhoneNumbersInput extends CallerInput<DescribePhoneNumbersRequest> {}

/**
 * The input of `describePhoneNumbers` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface DescribePhoneNumbersHandlerInput extends DeepMutable<DescribePhoneNumbersRequest> {
  MaxResults: Exclude<DescribePhoneNumbersInput['MaxResults'], undefined>;
}

/**
 * The input of `updateOriginationPhoneNumber` for its callers: its members in one object,
 * timestamps as `Date`.
 */
export interface UpdateOriginationPhoneNumberInput extends
  CallerInput<UpdateOriginationPhoneNumberData['path']>,
  CallerInput<UpdateOriginationPhoneNumberRequest> {}

/**
 * The input of `updateOriginationPhoneNumber` for its handler: mutable, with the contract's
 * defaults filled in.
 */
export interface UpdateOriginationPhoneNumberHandlerInput extends
  DeepMutable<UpdateOriginationPhoneNumberData['path']>,
  DeepMutable<UpdateOriginationPhoneNumberRequest> {
}

/**
 * The input of `releasePhoneNumber` for its callers: its members in one object, timestamps as
 * `Date`.
 */
export interface ReleasePhoneNumberInput extends CallerInput<ReleasePhoneNumberData['path']> {}

/**
 * The input of `releasePhoneNumber` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface ReleasePhoneNumberHandlerInput extends DeepMutable<ReleasePhoneNumberData['path']> {
}

/**
 * The input of `createOptOutList` for its callers: its members in one object, timestamps as `Date`.
 */
export interface CreateOptOutListInput extends CallerInput<CreateOptOutListRequest> {}

/**
 * The input of `createOptOutList` for its handler: mutable, with the contract's defaults filled in.
 */
export interface CreateOptOutListHandlerInput extends DeepMutable<CreateOptOutListRequest> {
}

/**
 * The input of `describeOptOutLists` for its callers: its members in one object, timestamps as
 * `Date`.
 */
export interface DescribeOptOutListsInput extends CallerInput<DescribeOptOutListsRequest> {}

/**
 * The input of `describeOptOutLists` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface DescribeOptOutListsHandlerInput extends DeepMutable<DescribeOptOutListsRequest> {
  MaxResults: Exclude<DescribeOptOutListsInput['MaxResults'], undefined>;
}

/**
 * The input of `deleteOptOutList` for its callers: its members in one object, timestamps as `Date`.
 */
export interface DeleteOptOutListInput extends CallerInput<DeleteOptOutListData['path']> {}

/**
 * The input of `deleteOptOutList` for its handler: mutable, with the contract's defaults filled in.
 */
export interface DeleteOptOutListHandlerInput extends DeepMutable<DeleteOptOutListData['path']> {
}

/**
 * The input of `listTagsForResource` for its callers: its members in one object, timestamps as
 * `Date`.
 */
export interface ListTagsForResourceInput extends CallerInput<ListTagsForResourceData['path']> {}

/**
 * The input of `listTagsForResource` for its handler: mutable, with the contract's defaults filled
 * in.
 */
export interface ListTagsForResourceHandlerInput extends DeepMutable<ListTagsForResourceData['path']> {
}

/** The input of `tagResource` for its callers: its members in one object, timestamps as `Date`. */
export interface TagResourceInput extends
  CallerInput<TagResourceData['path']>,
  CallerInput<TagResourceRequest> {}

/** The input of `tagResource` for its handler: mutable, with the contract's defaults filled in. */
export interface TagResourceHandlerInput extends
  DeepMutable<TagResourceData['path']>,
  DeepMutable<TagResourceRequest> {
}

/**
 * The input of `untagResource` for its callers: its members in one object, timestamps as `Date`.
 */
export interface UntagResourceInput extends
  CallerInput<UntagResourceData['path']>,
  CallerInput<UntagResourceRequest> {}

/**
 * The input of `untagResource` for its handler: mutable, with the contract's defaults filled in.
 */
export interface UntagResourceHandlerInput extends
  DeepMutable<UntagResourceData['path']>,
  DeepMutable<UntagResourceRequest> {
}

/**
 * The input of `createProtectConfiguration` for its callers: its members in one object, timestamps
 * as `Date`.
 */
export interface CreateProtectConfigurationInput extends CallerInput<CreateProtectConfigurationRequest> {}

/**
 * The input of `createProtectConfiguration` for its handler: mutable, with the contract's defaults
 * filled in.
 */
export interface CreateProtectConfigurationHandlerInput extends DeepMutable<CreateProtectConfigurationRequest> {
  DeletionProtectionEnabled: Exclude<CreateProtectConfigurationInput['DeletionProtectionEnabled'], undefined>;
}

/**
 * The input of `describeProtectConfigurations` for its callers: its members in one object,
 * timestamps as `Date`.
 */
export interface DescribeProtectConfigurationsInput extends CallerInput<DescribeProtectConfigurationsRequest> {}

/**
 * The input of `describeProtectConfigurations` for its handler: mutable, with the contract's
 * defaults filled in.
 */
export interface DescribeProtectConfigurationsHandlerInput extends DeepMutable<DescribeProtectConfigurationsRequest> {
  MaxResults: Exclude<DescribeProtectConfigurationsInput['MaxResults'], undefined>;
}

/**
 * The input of `updateProtectConfiguration` for its callers: its members in one object, timestamps
 * as `Date`.
 */
export interface UpdateProtectConfigurationInput extends
  CallerInput<UpdateProtectConfigurationData['path']>,
  CallerInput<UpdateProtectConfigurationRequest> {}

/**
 * The input of `updateProtectConfiguration` for its handler: mutable, with the contract's defaults
 * filled in.
 */
export interface UpdateProtectConfigurationHandlerInput extends
  DeepMutable<UpdateProtectConfigurationData['path']>,
  DeepMutable<UpdateProtectConfigurationRequest> {
}

/**
 * The input of `deleteProtectConfiguration` for its callers: its members in one object, timestamps
 * as `Date`.
 */
export interface DeleteProtectConfigurationInput extends CallerInput<DeleteProtectConfigurationData['path']> {}

/**
 * The input of `deleteProtectConfiguration` for its handler: mutable, with the contract's defaults
 * filled in.
 */
export interface DeleteProtectConfigurationHandlerInput extends DeepMutable<DeleteProtectConfigurationData['path']> {
}

/**
 * The input of `listProtectConfigurationRuleSetNumberOverrides` for its callers: its members in one
 * object, timestamps as `Date`.
 */
export interface ListProtectConfigurationRuleSetNumberOverridesInput extends
  CallerInput<ListProtectConfigurationRuleSetNumberOverridesData['path']>,
  CallerInput<ListProtectConfigurationRuleSetNumberOverridesRequest> {}

/**
 * The input of `listProtectConfigurationRuleSetNumberOverrides` for its handler: mutable, with the
 * contract's defaults filled in.
 */
export interface ListProtectConfigurationRuleSetNumberOverridesHandlerInput extends
  DeepMutable<ListProtectConfigurationRuleSetNumberOverridesData['path']>,
  DeepMutable<ListProtectConfigurationRuleSetNumberOverridesRequest> {
  MaxResults: Exclude<ListProtectConfigurationRuleSetNumberOverridesInput['MaxResults'], undefined>;
}

/**
 * The input of `putProtectConfigurationRuleSetNumberOverride` for its callers: its members in one
 * object, timestamps as `Date`.
 */
export interface PutProtectConfigurationRuleSetNumberOverrideInput extends
  CallerInput<PutProtectConfigurationRuleSetNumberOverrideData['path']>,
  CallerInput<PutProtectConfigurationRuleSetNumberOverrideRequest> {}

/**
 * The input of `putProtectConfigurationRuleSetNumberOverride` for its handler: mutable, with the
 * contract's defaults filled in.
 */
export interface PutProtectConfigurationRuleSetNumberOverrideHandlerInput extends
  DeepMutable<PutProtectConfigurationRuleSetNumberOverrideData['path']>,
  DeepMutable<PutProtectConfigurationRuleSetNumberOverrideRequest> {
}

/**
 * The input of `deleteProtectConfigurationRuleSetNumberOverride` for its callers: its members in
 * one object, timestamps as `Date`.
 */
export interface DeleteProtectConfigurationRuleSetNumberOverrideInput extends CallerInput<DeleteProtectConfigurationRuleSetNumberOverrideData['path']> {}

/**
 * The input of `deleteProtectConfigurationRuleSetNumberOverride` for its handler: mutable, with the
 * contract's defaults filled in.
 */
export interface DeleteProtectConfigurationRuleSetNumberOverrideHandlerInput extends DeepMutable<DeleteProtectConfigurationRuleSetNumberOverrideData['path']> {
}

/**
 * The input of `getProtectConfigurationCountryRuleSet` for its callers: its members in one object,
 * timestamps as `Date`.
 */
export interface GetProtectConfigurationCountryRuleSetInput extends CallerInput<GetProtectConfigurationCountryRuleSetData['path']> {}

/**
 * The input of `getProtectConfigurationCountryRuleSet` for its handler: mutable, with the
 * contract's defaults filled in.
 */
export interface GetProtectConfigurationCountryRuleSetHandlerInput extends DeepMutable<GetProtectConfigurationCountryRuleSetData['path']> {
}

/**
 * The input of `updateProtectConfigurationCountryRuleSet` for its callers: its members in one
 * object, timestamps as `Date`.
 */
export interface UpdateProtectConfigurationCountryRuleSetInput extends
  CallerInput<UpdateProtectConfigurationCountryRuleSetData['path']>,
  CallerInput<UpdateProtectConfigurationCountryRuleSetRequest> {}

/**
 * The input of `updateProtectConfigurationCountryRuleSet` for its handler: mutable, with the
 * contract's defaults filled in.
 */
export interface UpdateProtectConfigurationCountryRuleSetHandlerInput extends
  DeepMutable<UpdateProtectConfigurationCountryRuleSetData['path']>,
  DeepMutable<UpdateProtectConfigurationCountryRuleSetRequest> {
}

/**
 * The input of `updatePhoneNumber` for its callers: its members in one object, timestamps as
 * `Date`.
 */
export interface UpdatePhoneNumberInput extends
  CallerInput<UpdatePhoneNumberData['path']>,
  CallerInput<UpdatePhoneNumberRequest> {}

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
  /** List the leased numbers. */
  describePhoneNumbers: {
    service: 'PinpointSMSVoiceV2';
    input: DescribePhoneNumbersInput;
    handlerInput: DescribePhoneNumbersHandlerInput;
    results: { status: 200; body: DescribePhoneNumbersResult };
    item: NonNullable<DescribePhoneNumbersResult['PhoneNumbers']>[number];
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Change the settings of a leased number. */
  updateOriginationPhoneNumber: {
    service: 'PinpointSMSVoiceV2';
    input: UpdateOriginationPhoneNumberInput;
    handlerInput: UpdateOriginationPhoneNumberHandlerInput;
    results: { status: 200; body: UpdateOriginationPhoneNumberResult };
    errors: {
      ValidationException: ValidationException;
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
  /** Give a leased number back. */
  releasePhoneNumber: {
    service: 'PinpointSMSVoiceV2';
    input: ReleasePhoneNumberInput;
    handlerInput: ReleasePhoneNumberHandlerInput;
    results: { status: 200; body: ReleasePhoneNumberResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {};
  };
  /** Create an opt-out list. */
  createOptOutList: {
    service: 'PinpointSMSVoiceV2';
    input: CreateOptOutListInput;
    handlerInput: CreateOptOutListHandlerInput;
    results: { status: 200; body: CreateOptOutListResult };
    errors: {
      ValidationException: ValidationException;
      ServiceQuotaExceededException: ServiceQuotaExceededException;
      AccessDeniedException: AccessDeniedException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** List the opt-out lists. */
  describeOptOutLists: {
    service: 'PinpointSMSVoiceV2';
    input: DescribeOptOutListsInput;
    handlerInput: DescribeOptOutListsHandlerInput;
    results: { status: 200; body: DescribeOptOutListsResult };
    item: NonNullable<DescribeOptOutListsResult['OptOutLists']>[number];
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Delete an opt-out list. */
  deleteOptOutList: {
    service: 'PinpointSMSVoiceV2';
    input: DeleteOptOutListInput;
    handlerInput: DeleteOptOutListHandlerInput;
    results: { status: 200; body: DeleteOptOutListResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {};
  };
  /** List the tags of a resource. */
  listTagsForResource: {
    service: 'PinpointSMSVoiceV2';
    input: ListTagsForResourceInput;
    handlerInput: ListTagsForResourceHandlerInput;
    results: { status: 200; body: ListTagsForResourceResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {};
  };
  /** Add tags to a resource. */
  tagResource: {
    service: 'PinpointSMSVoiceV2';
    input: TagResourceInput;
    handlerInput: TagResourceHandlerInput;
    results: { status: 200; body: TagResourceResult };
    errors: {
      ValidationException: ValidationException;
      ServiceQuotaExceededException: ServiceQuotaExceededException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Remove tags from a resource. */
  untagResource: {
    service: 'PinpointSMSVoiceV2';
    input: UntagResourceInput;
    handlerInput: UntagResourceHandlerInput;
    results: { status: 200; body: UntagResourceResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Create a protect configuration. */
  createProtectConfiguration: {
    service: 'PinpointSMSVoiceV2';
    input: CreateProtectConfigurationInput;
    handlerInput: CreateProtectConfigurationHandlerInput;
    results: { status: 200; body: CreateProtectConfigurationResult };
    errors: {
      ValidationException: ValidationException;
      ServiceQuotaExceededException: ServiceQuotaExceededException;
      AccessDeniedException: AccessDeniedException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** List the protect configurations. */
  describeProtectConfigurations: {
    service: 'PinpointSMSVoiceV2';
    input: DescribeProtectConfigurationsInput;
    handlerInput: DescribeProtectConfigurationsHandlerInput;
    results: { status: 200; body: DescribeProtectConfigurationsResult };
    item: NonNullable<DescribeProtectConfigurationsResult['ProtectConfigurations']>[number];
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Change the settings of a protect configuration. */
  updateProtectConfiguration: {
    service: 'PinpointSMSVoiceV2';
    input: UpdateProtectConfigurationInput;
    handlerInput: UpdateProtectConfigurationHandlerInput;
    results: { status: 200; body: UpdateProtectConfigurationResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {
      RequestTooLargeException: SmsVoiceTransportError;
      UnsupportedMediaTypeException: SmsVoiceTransportError;
    };
  };
  /** Delete a protect configuration. */
  deleteProtectConfiguration: {
    service: 'PinpointSMSVoiceV2';
    input: DeleteProtectConfigurationInput;
    handlerInput: DeleteProtectConfigurationHandlerInput;
    results: { status: 200; body: DeleteProtectConfigurationResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ConflictException: ConflictException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {};
  };
  /** List the rule overrides of a protect configuration. */
  listProtectConfigurationRuleSetNumberOverrides: {
    service: 'PinpointSMSVoiceV2';
    input: ListProtectConfigurationRuleSetNumberOverridesInput;
    handlerInput: ListProtectConfigurationRuleSetNumberOverridesHandlerInput;
    results: { status: 200; body: ListProtectConfigurationRuleSetNumberOverridesResult };
    item: NonNullable<ListProtectConfigurationRuleSetNumberOverridesResult['RuleSetNumberOverrides']>[number];
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
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
  /** Delete the rule override of one destination number. */
  deleteProtectConfigurationRuleSetNumberOverride: {
    service: 'PinpointSMSVoiceV2';
    input: DeleteProtectConfigurationRuleSetNumberOverrideInput;
    handlerInput: DeleteProtectConfigurationRuleSetNumberOverrideHandlerInput;
    results: { status: 200; body: DeleteProtectConfigurationRuleSetNumberOverrideResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {};
  };
  /** Read the country rules of a protect configuration. */
  getProtectConfigurationCountryRuleSet: {
    service: 'PinpointSMSVoiceV2';
    input: GetProtectConfigurationCountryRuleSetInput;
    handlerInput: GetProtectConfigurationCountryRuleSetHandlerInput;
    results: { status: 200; body: GetProtectConfigurationCountryRuleSetResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
      ThrottlingException: ThrottlingException;
      InternalServerException: InternalServerException;
    };
    transportErrors: {};
  };
  /** Change country rules of a protect configuration. */
  updateProtectConfigurationCountryRuleSet: {
    service: 'PinpointSMSVoiceV2';
    input: UpdateProtectConfigurationCountryRuleSetInput;
    handlerInput: UpdateProtectConfigurationCountryRuleSetHandlerInput;
    results: { status: 200; body: UpdateProtectConfigurationCountryRuleSetResult };
    errors: {
      ValidationException: ValidationException;
      AccessDeniedException: AccessDeniedException;
      ResourceNotFoundException: ResourceNotFoundException;
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
  describePhoneNumbers: { requestsPerSecond: 1 },
  updateOriginationPhoneNumber: { requestsPerSecond: 1 },
  releasePhoneNumber: { requestsPerSecond: 1 },
  createOptOutList: {
    optOutListsPerAccount: 25,
    tagsPerResource: 50,
    reservedTagPrefix: 'aws:',
    requestsPerSecond: 1,
  },
  describeOptOutLists: { requestsPerSecond: 1 },
  deleteOptOutList: { requestsPerSecond: 1 },
  listTagsForResource: { requestsPerSecond: 10 },
  tagResource: { tagsPerResource: 50, reservedTagPrefix: 'aws:', requestsPerSecond: 1 },
  untagResource: { requestsPerSecond: 1 },
  createProtectConfiguration: {
    protectConfigurationsPerAccount: 25,
    tagsPerResource: 50,
    reservedTagPrefix: 'aws:',
    requestsPerSecond: 1,
  },
  describeProtectConfigurations: { requestsPerSecond: 1 },
  updateProtectConfiguration: { requestsPerSecond: 1 },
  deleteProtectConfiguration: { requestsPerSecond: 1 },
  listProtectConfigurationRuleSetNumberOverrides: { requestsPerSecond: 1 },
  putProtectConfigurationRuleSetNumberOverride: { requestsPerSecond: 1 },
  deleteProtectConfigurationRuleSetNumberOverride: { requestsPerSecond: 1 },
  getProtectConfigurationCountryRuleSet: { requestsPerSecond: 1 },
  updateProtectConfigurationCountryRuleSet: { requestsPerSecond: 1 },
  updatePhoneNumber: { callingNameHours: 72, requestsPerSecond: 1 },
} as const;

const services: { readonly [Name in ServiceName]: ServiceFacts } = {
  PinpointSMSVoiceV2: {
    name: 'PinpointSMSVoiceV2',
    errorForm: 'aws',
    requestIdHeader: 'x-amzn-RequestId',
    reasons: {
      missing: 'MISSING_PARAMETER',
      invalid: 'INVALID_PARAMETER',
      unparsable: 'CANNOT_PARSE',
      unknownMember: 'INVALID_PARAMETER',
    },
    messageDetails: ['Reason', 'ResourceType', 'ResourceId', 'Fields'],
    pathPrefixes: ['/v2/'],
    transportError: 'SmsVoiceTransportError',
    unrouted: {
      unknownRoute: {
        name: 'UnknownOperationException',
        status: 404,
        members: ['__type', 'Message'],
        defaults: {},
      },
      methodNotAllowed: {
        name: 'MethodNotAllowedException',
        status: 405,
        members: ['__type', 'Message'],
        defaults: {},
      },
      notImplemented: {
        name: 'NotImplementedException',
        status: 501,
        members: ['__type', 'Message'],
        defaults: {},
      },
    },
    aws: {
      apiVersion: '2022-03-31',
      signingName: 'sms-voice',
      endpoint: { hostPrefix: 'sms-voice' },
      protocol: 'awsJson1_0',
      targetPrefix: 'PinpointSMSVoiceV2',
      shapeNamespace: 'com.amazonaws.pinpointsmsvoicev2',
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
    },
  },
  Chime: {
    name: 'Chime',
    errorForm: 'aws',
    requestIdHeader: 'x-amzn-RequestId',
    pathPrefixes: ['/phone-numbers'],
    transportError: 'ChimeTransportError',
    unrouted: {
      unknownRoute: {
        name: 'UnknownOperationException',
        status: 404,
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
      methodNotAllowed: {
        name: 'MethodNotAllowedException',
        status: 405,
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
      notImplemented: {
        name: 'NotImplementedException',
        status: 501,
        members: ['Code', 'Message'],
        defaults: { Code: 'BadRequest' },
      },
    },
    aws: {
      apiVersion: '2018-05-01',
      signingName: 'chime',
      endpoint: { hostPrefix: 'chime', onlyRegion: 'us-east-1' },
      protocol: 'restJson1',
      unreadableBody: { exception: 'SerializationException', status: 400 },
    },
  },
};

/** The contract as a value, without its document. */
export const phoneNumbers: Contract<OperationTypes> = {
  operations: {
    requestPhoneNumber: {
      operationId: 'requestPhoneNumber',
      method: 'POST',
      path: '/v2/phone-numbers',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'RequestPhoneNumber',
      summary: 'Lease an origination phone number.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: [],
        header: [],
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
      wireNames: {},
      required: ['IsoCountryCode', 'MessageType', 'NumberCapabilities', 'NumberType'],
      isReadOnly: false,
      idempotencyToken: 'ClientToken',
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          raisedBy: 'handler',
          status: 402,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'ServiceQuotaExceededException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
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
    describePhoneNumbers: {
      operationId: 'describePhoneNumbers',
      method: 'POST',
      path: '/v2/phone-numbers/describe',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'DescribePhoneNumbers',
      summary: 'List the leased numbers.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: [],
        header: [],
        body: ['PhoneNumberIds', 'Filters', 'NextToken', 'MaxResults', 'Owner'],
      },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'PhoneNumbers',
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['PhoneNumbers', '*', 'CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    updateOriginationPhoneNumber: {
      operationId: 'updateOriginationPhoneNumber',
      method: 'POST',
      path: '/v2/phone-numbers/{PhoneNumberId}/update',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'UpdatePhoneNumber',
      summary: 'Change the settings of a leased number.',
      success: [200],
      noContent: [],
      members: {
        path: ['PhoneNumberId'],
        query: [],
        header: [],
        body: [
          'TwoWayEnabled',
          'TwoWayChannelArn',
          'TwoWayChannelRole',
          'SelfManagedOptOutsEnabled',
          'OptOutListName',
          'InternationalSendingEnabled',
          'DeletionProtectionEnabled',
        ],
      },
      wireNames: {},
      required: ['PhoneNumberId'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        conflict: 'ConflictException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    releasePhoneNumber: {
      operationId: 'releasePhoneNumber',
      method: 'POST',
      path: '/v2/phone-numbers/{PhoneNumberId}/release',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'ReleasePhoneNumber',
      summary: 'Give a leased number back.',
      success: [200],
      noContent: [],
      members: { path: ['PhoneNumberId'], query: [], header: [], body: [] },
      wireNames: {},
      required: ['PhoneNumberId'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        conflict: 'ConflictException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    createOptOutList: {
      operationId: 'createOptOutList',
      method: 'POST',
      path: '/v2/opt-out-lists',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'CreateOptOutList',
      summary: 'Create an opt-out list.',
      success: [200],
      noContent: [],
      members: { path: [], query: [], header: [], body: ['OptOutListName', 'Tags', 'ClientToken'] },
      wireNames: {},
      required: ['OptOutListName'],
      isReadOnly: false,
      idempotencyToken: 'ClientToken',
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          raisedBy: 'handler',
          status: 402,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'ServiceQuotaExceededException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        quota: 'ServiceQuotaExceededException',
        denied: 'AccessDeniedException',
        conflict: 'ConflictException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    describeOptOutLists: {
      operationId: 'describeOptOutLists',
      method: 'POST',
      path: '/v2/opt-out-lists/describe',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'DescribeOptOutLists',
      summary: 'List the opt-out lists.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: [],
        header: [],
        body: ['OptOutListNames', 'NextToken', 'MaxResults', 'Owner'],
      },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'OptOutLists',
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['OptOutLists', '*', 'CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    deleteOptOutList: {
      operationId: 'deleteOptOutList',
      method: 'POST',
      path: '/v2/opt-out-lists/{OptOutListName}/delete',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'DeleteOptOutList',
      summary: 'Delete an opt-out list.',
      success: [200],
      noContent: [],
      members: { path: ['OptOutListName'], query: [], header: [], body: [] },
      wireNames: {},
      required: ['OptOutListName'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        conflict: 'ConflictException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    listTagsForResource: {
      operationId: 'listTagsForResource',
      method: 'GET',
      path: '/v2/resources/{ResourceArn}/tags',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'ListTagsForResource',
      summary: 'List the tags of a resource.',
      success: [200],
      noContent: [],
      members: { path: ['ResourceArn'], query: [], header: [], body: [] },
      wireNames: {},
      required: ['ResourceArn'],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    tagResource: {
      operationId: 'tagResource',
      method: 'POST',
      path: '/v2/resources/{ResourceArn}/tag',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'TagResource',
      summary: 'Add tags to a resource.',
      success: [200],
      noContent: [],
      members: { path: ['ResourceArn'], query: [], header: [], body: ['Tags'] },
      wireNames: {},
      required: ['ResourceArn', 'Tags'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          raisedBy: 'handler',
          status: 402,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'ServiceQuotaExceededException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        quota: 'ServiceQuotaExceededException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    untagResource: {
      operationId: 'untagResource',
      method: 'POST',
      path: '/v2/resources/{ResourceArn}/untag',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'UntagResource',
      summary: 'Remove tags from a resource.',
      success: [200],
      noContent: [],
      members: { path: ['ResourceArn'], query: [], header: [], body: ['TagKeys'] },
      wireNames: {},
      required: ['ResourceArn', 'TagKeys'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    createProtectConfiguration: {
      operationId: 'createProtectConfiguration',
      method: 'POST',
      path: '/v2/protect-configurations',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'CreateProtectConfiguration',
      summary: 'Create a protect configuration.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: [],
        header: [],
        body: ['ClientToken', 'DeletionProtectionEnabled', 'Tags'],
      },
      wireNames: {},
      required: [],
      isReadOnly: false,
      idempotencyToken: 'ClientToken',
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          raisedBy: 'handler',
          status: 402,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'ServiceQuotaExceededException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        quota: 'ServiceQuotaExceededException',
        denied: 'AccessDeniedException',
        conflict: 'ConflictException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    describeProtectConfigurations: {
      operationId: 'describeProtectConfigurations',
      method: 'POST',
      path: '/v2/protect-configurations/describe',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'DescribeProtectConfigurations',
      summary: 'List the protect configurations.',
      success: [200],
      noContent: [],
      members: {
        path: [],
        query: [],
        header: [],
        body: ['ProtectConfigurationIds', 'Filters', 'NextToken', 'MaxResults'],
      },
      wireNames: {},
      required: [],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'ProtectConfigurations',
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['ProtectConfigurations', '*', 'CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    updateProtectConfiguration: {
      operationId: 'updateProtectConfiguration',
      method: 'POST',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/update',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'UpdateProtectConfiguration',
      summary: 'Change the settings of a protect configuration.',
      success: [200],
      noContent: [],
      members: {
        path: ['ProtectConfigurationId'],
        query: [],
        header: [],
        body: ['DeletionProtectionEnabled'],
      },
      wireNames: {},
      required: ['ProtectConfigurationId'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        tooLarge: 'RequestTooLargeException',
        unsupportedMediaType: 'UnsupportedMediaTypeException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    deleteProtectConfiguration: {
      operationId: 'deleteProtectConfiguration',
      method: 'POST',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/delete',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'DeleteProtectConfiguration',
      summary: 'Delete a protect configuration.',
      success: [200],
      noContent: [],
      members: { path: ['ProtectConfigurationId'], query: [], header: [], body: [] },
      wireNames: {},
      required: ['ProtectConfigurationId'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        conflict: 'ConflictException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    listProtectConfigurationRuleSetNumberOverrides: {
      operationId: 'listProtectConfigurationRuleSetNumberOverrides',
      method: 'POST',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/list-rule-set-number-overrides',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'ListProtectConfigurationRuleSetNumberOverrides',
      summary: 'List the rule overrides of a protect configuration.',
      success: [200],
      noContent: [],
      members: {
        path: ['ProtectConfigurationId'],
        query: [],
        header: [],
        body: ['Filters', 'NextToken', 'MaxResults'],
      },
      wireNames: {},
      required: ['ProtectConfigurationId'],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'RuleSetNumberOverrides',
      },
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['RuleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['RuleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
        },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
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
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'PutProtectConfigurationRuleSetNumberOverride',
      summary: 'Set the rule override of one destination number.',
      success: [200],
      noContent: [],
      members: {
        path: ['ProtectConfigurationId', 'DestinationPhoneNumber'],
        query: [],
        header: [],
        body: ['Action', 'ClientToken', 'ExpirationTimestamp'],
      },
      wireNames: {},
      required: ['ProtectConfigurationId', 'DestinationPhoneNumber', 'Action'],
      isReadOnly: false,
      idempotencyToken: 'ClientToken',
      pagination: undefined,
      timestamps: {
        input: { 'epoch-seconds': [['ExpirationTimestamp']] },
        output: { 'epoch-seconds': [['CreatedTimestamp'], ['ExpirationTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          raisedBy: 'handler',
          status: 402,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'ServiceQuotaExceededException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['__type', 'Message', 'Reason', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ConflictException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
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
    deleteProtectConfigurationRuleSetNumberOverride: {
      operationId: 'deleteProtectConfigurationRuleSetNumberOverride',
      method: 'DELETE',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'DeleteProtectConfigurationRuleSetNumberOverride',
      summary: 'Delete the rule override of one destination number.',
      success: [200],
      noContent: [],
      members: {
        path: ['ProtectConfigurationId', 'DestinationPhoneNumber'],
        query: [],
        header: [],
        body: [],
      },
      wireNames: {},
      required: ['ProtectConfigurationId', 'DestinationPhoneNumber'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp'], ['ExpirationTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    getProtectConfigurationCountryRuleSet: {
      operationId: 'getProtectConfigurationCountryRuleSet',
      method: 'GET',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'GetProtectConfigurationCountryRuleSet',
      summary: 'Read the country rules of a protect configuration.',
      success: [200],
      noContent: [],
      members: {
        path: ['ProtectConfigurationId', 'NumberCapability'],
        query: [],
        header: [],
        body: [],
      },
      wireNames: {},
      required: ['ProtectConfigurationId', 'NumberCapability'],
      isReadOnly: true,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
        throttled: 'ThrottlingException',
        internal: 'InternalServerException',
      },
    },
    updateProtectConfigurationCountryRuleSet: {
      operationId: 'updateProtectConfigurationCountryRuleSet',
      method: 'PATCH',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}',
      service: services.PinpointSMSVoiceV2,
      awsOperation: 'UpdateProtectConfigurationCountryRuleSet',
      summary: 'Change country rules of a protect configuration.',
      success: [200],
      noContent: [],
      members: {
        path: ['ProtectConfigurationId', 'NumberCapability'],
        query: [],
        header: [],
        body: ['CountryRuleSetUpdates'],
      },
      wireNames: {},
      required: ['ProtectConfigurationId', 'NumberCapability', 'CountryRuleSetUpdates'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['__type', 'Message', 'Reason', 'Fields'],
          defaults: { __type: 'ValidationException' },
        },
        AccessDeniedException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['__type', 'Message', 'Reason'],
          defaults: { __type: 'AccessDeniedException' },
        },
        ResourceNotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['__type', 'Message', 'ResourceType', 'ResourceId'],
          defaults: { __type: 'ResourceNotFoundException' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['__type', 'Message'],
          defaults: { __type: 'RequestTooLargeException' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['__type', 'Message'],
          defaults: { __type: 'UnsupportedMediaTypeException' },
        },
        ThrottlingException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['__type', 'Message'],
          defaults: { __type: 'ThrottlingException' },
        },
        InternalServerException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['__type', 'Message', 'RequestId'],
          defaults: { __type: 'InternalServerException' },
        },
      },
      roles: {
        invalidRequest: 'ValidationException',
        denied: 'AccessDeniedException',
        notFound: 'ResourceNotFoundException',
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
      service: services.Chime,
      awsOperation: 'UpdatePhoneNumber',
      summary: 'Change the product type or the calling name of one phone number.',
      success: [200],
      noContent: [],
      members: {
        path: ['phoneNumberId'],
        query: [],
        header: [],
        body: ['ProductType', 'CallingName'],
      },
      wireNames: {},
      required: ['phoneNumberId'],
      isReadOnly: false,
      idempotencyToken: undefined,
      pagination: undefined,
      timestamps: {
        input: {},
        output: {
          'iso-8601': [
            ['PhoneNumber', 'Associations', '*', 'AssociatedTimestamp'],
            ['PhoneNumber', 'CreatedTimestamp'],
            ['PhoneNumber', 'UpdatedTimestamp'],
            ['PhoneNumber', 'DeletionTimestamp'],
          ],
        },
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
          role: 'invalidRequest',
          raisedBy: 'handler',
          status: 400,
          members: ['Code', 'Message'],
          defaults: { Code: 'BadRequest' },
        },
        UnauthorizedClientException: {
          role: 'unauthenticated',
          raisedBy: 'handler',
          status: 401,
          members: ['Code', 'Message'],
          defaults: { Code: 'Unauthorized' },
        },
        ForbiddenException: {
          role: 'denied',
          raisedBy: 'handler',
          status: 403,
          members: ['Code', 'Message'],
          defaults: { Code: 'Forbidden' },
        },
        NotFoundException: {
          role: 'notFound',
          raisedBy: 'handler',
          status: 404,
          members: ['Code', 'Message'],
          defaults: { Code: 'NotFound' },
        },
        NotAcceptableException: {
          role: 'notAcceptable',
          raisedBy: 'transport',
          status: 406,
          members: ['Code', 'Message'],
          defaults: { Code: 'BadRequest' },
        },
        ConflictException: {
          role: 'conflict',
          raisedBy: 'handler',
          status: 409,
          members: ['Code', 'Message'],
          defaults: { Code: 'Conflict' },
        },
        RequestTooLargeException: {
          role: 'tooLarge',
          raisedBy: 'transport',
          status: 413,
          members: ['Code', 'Message'],
          defaults: { Code: 'BadRequest' },
        },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          raisedBy: 'transport',
          status: 415,
          members: ['Code', 'Message'],
          defaults: { Code: 'BadRequest' },
        },
        ThrottledClientException: {
          role: 'throttled',
          raisedBy: 'handler',
          status: 429,
          members: ['Code', 'Message'],
          defaults: { Code: 'Throttled' },
        },
        ServiceFailureException: {
          role: 'internal',
          raisedBy: 'handler',
          status: 500,
          members: ['Code', 'Message'],
          defaults: { Code: 'ServiceFailure' },
        },
        ServiceUnavailableException: {
          role: 'unavailable',
          raisedBy: 'handler',
          status: 503,
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
  },
  services: services,
  bodyLimit: 1048576,
  partitions: [
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
  ],
};
