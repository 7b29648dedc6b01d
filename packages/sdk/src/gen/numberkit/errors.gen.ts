// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { schemas } from '@numberkit/contract/phone-numbers';
import { ServiceException } from '../../client.js';

/**
 * The request breaks a rule; `Fields` names the members.
 *
 * PinpointSMSVoiceV2, status 400.
 */
export class ValidationException extends ServiceException<'ValidationException'> {
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.ValidationException['Message'] | undefined;
  /** The kind of problem. */
  declare readonly Reason: schemas.ValidationException['Reason'] | undefined;
  /** The members that are wrong. */
  declare readonly Fields: schemas.ValidationException['Fields'] | undefined;
}

/**
 * The request would exceed a quota.
 *
 * PinpointSMSVoiceV2, status 402.
 */
export class ServiceQuotaExceededException extends ServiceException<'ServiceQuotaExceededException'> {
  /** A sentence that names the quota. */
  declare readonly Message: schemas.ServiceQuotaExceededException['Message'] | undefined;
  /** The quota. */
  declare readonly Reason: schemas.ServiceQuotaExceededException['Reason'] | undefined;
}

/**
 * The caller is not allowed to do this.
 *
 * PinpointSMSVoiceV2, status 403.
 */
export class AccessDeniedException extends ServiceException<'AccessDeniedException'> {
  /** A sentence that says what was denied. */
  declare readonly Message: schemas.AccessDeniedException['Message'] | undefined;
  /** Why it was denied. */
  declare readonly Reason: schemas.AccessDeniedException['Reason'] | undefined;
}

/**
 * A resource that the request names does not exist.
 *
 * PinpointSMSVoiceV2, status 404.
 */
export class ResourceNotFoundException extends ServiceException<'ResourceNotFoundException'> {
  /** A sentence that names the missing resource. */
  declare readonly Message: schemas.ResourceNotFoundException['Message'] | undefined;
  /** The kind of the missing resource. */
  declare readonly ResourceType: schemas.ResourceNotFoundException['ResourceType'] | undefined;
  /** The missing resource by the name in the request. */
  declare readonly ResourceId: schemas.ResourceNotFoundException['ResourceId'] | undefined;
}

/**
 * The request conflicts with the state of a resource, or reuses a ClientToken.
 *
 * PinpointSMSVoiceV2, status 409.
 */
export class ConflictException extends ServiceException<'ConflictException'> {
  /** A sentence that describes the conflict. */
  declare readonly Message: schemas.ConflictException['Message'] | undefined;
  /** The kind of conflict; left out if no value fits. */
  declare readonly Reason: schemas.ConflictException['Reason'] | undefined;
  /** The kind of the resource in conflict. */
  declare readonly ResourceType: schemas.ConflictException['ResourceType'] | undefined;
  /** The resource in conflict. */
  declare readonly ResourceId: schemas.ConflictException['ResourceId'] | undefined;
}

/**
 * The body is larger than the server accepts.
 *
 * PinpointSMSVoiceV2, status 413.
 */
export class RequestTooLargeException extends ServiceException<'RequestTooLargeException'> {
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.SmsVoiceTransportError['Message'] | undefined;
}

/**
 * The content type of the body is not one that the operation accepts.
 *
 * PinpointSMSVoiceV2, status 415.
 */
export class UnsupportedMediaTypeException extends ServiceException<'UnsupportedMediaTypeException'> {
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.SmsVoiceTransportError['Message'] | undefined;
}

/**
 * Too many requests in a short time.
 *
 * PinpointSMSVoiceV2, status 429.
 */
export class ThrottlingException extends ServiceException<'ThrottlingException'> {
  /** A sentence that says when to retry. */
  declare readonly Message: schemas.ThrottlingException['Message'] | undefined;
}

/**
 * The server failed; the request can be retried.
 *
 * PinpointSMSVoiceV2, status 500.
 */
export class InternalServerException extends ServiceException<'InternalServerException'> {
  /** A sentence that describes the failure. */
  declare readonly Message: schemas.InternalServerException['Message'] | undefined;
  /** The id of the request that failed. */
  declare readonly RequestId: schemas.InternalServerException['RequestId'] | undefined;
}

/**
 * The request breaks a rule; the message names the member.
 *
 * Chime, status 400.
 */
export class BadRequestException extends ServiceException<'BadRequestException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.BadRequestException['Code'] | undefined;
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.BadRequestException['Message'] | undefined;
}

/**
 * The caller is unknown.
 *
 * Chime, status 401.
 */
export class UnauthorizedClientException extends ServiceException<'UnauthorizedClientException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.UnauthorizedClientException['Code'] | undefined;
  /** A sentence that says what is missing. */
  declare readonly Message: schemas.UnauthorizedClientException['Message'] | undefined;
}

/**
 * The caller is not allowed to do this.
 *
 * Chime, status 403.
 */
export class ForbiddenException extends ServiceException<'ForbiddenException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ForbiddenException['Code'] | undefined;
  /** A sentence that says what was denied. */
  declare readonly Message: schemas.ForbiddenException['Message'] | undefined;
}

/**
 * The phone number is not in the inventory.
 *
 * Chime, status 404.
 */
export class NotFoundException extends ServiceException<'NotFoundException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.NotFoundException['Code'] | undefined;
  /** A sentence that names the missing resource. */
  declare readonly Message: schemas.NotFoundException['Message'] | undefined;
}

/**
 * The request accepts no content type that the operation returns.
 *
 * Chime, status 406.
 */
export class NotAcceptableException extends ServiceException<'NotAcceptableException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ChimeTransportError['Code'] | undefined;
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.ChimeTransportError['Message'] | undefined;
}

/**
 * The state of the phone number does not allow the change.
 *
 * Chime, status 409.
 */
export class ChimeConflictException extends ServiceException<'ConflictException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ChimeConflictException['Code'] | undefined;
  /** A sentence that describes the conflict. */
  declare readonly Message: schemas.ChimeConflictException['Message'] | undefined;
}

/**
 * The body is larger than the server accepts.
 *
 * Chime, status 413.
 */
export class ChimeRequestTooLargeException extends ServiceException<'RequestTooLargeException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ChimeTransportError['Code'] | undefined;
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.ChimeTransportError['Message'] | undefined;
}

/**
 * The content type of the body is not one that the operation accepts.
 *
 * Chime, status 415.
 */
export class ChimeUnsupportedMediaTypeException extends ServiceException<'UnsupportedMediaTypeException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ChimeTransportError['Code'] | undefined;
  /** A sentence that describes the problem. */
  declare readonly Message: schemas.ChimeTransportError['Message'] | undefined;
}

/**
 * Too many requests in a short time.
 *
 * Chime, status 429.
 */
export class ThrottledClientException extends ServiceException<'ThrottledClientException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ThrottledClientException['Code'] | undefined;
  /** A sentence that says when to retry. */
  declare readonly Message: schemas.ThrottledClientException['Message'] | undefined;
}

/**
 * The server failed; the request can be retried.
 *
 * Chime, status 500.
 */
export class ServiceFailureException extends ServiceException<'ServiceFailureException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ServiceFailureException['Code'] | undefined;
  /** A sentence that describes the failure. */
  declare readonly Message: schemas.ServiceFailureException['Message'] | undefined;
}

/**
 * The service is temporarily unavailable.
 *
 * Chime, status 503.
 */
export class ServiceUnavailableException extends ServiceException<'ServiceUnavailableException'> {
  /** The code in the body of every error response. */
  declare readonly Code: schemas.ServiceUnavailableException['Code'] | undefined;
  /** A sentence that says when to retry. */
  declare readonly Message: schemas.ServiceUnavailableException['Message'] | undefined;
}

/** The class of each exception, by service and by the name of its errors. */
export const exceptionClasses: {
  readonly PinpointSMSVoiceV2: {
    readonly ValidationException: typeof ValidationException;
    readonly ServiceQuotaExceededException: typeof ServiceQuotaExceededException;
    readonly AccessDeniedException: typeof AccessDeniedException;
    readonly ResourceNotFoundException: typeof ResourceNotFoundException;
    readonly ConflictException: typeof ConflictException;
    readonly RequestTooLargeException: typeof RequestTooLargeException;
    readonly UnsupportedMediaTypeException: typeof UnsupportedMediaTypeException;
    readonly ThrottlingException: typeof ThrottlingException;
    readonly InternalServerException: typeof InternalServerException;
  };
  readonly Chime: {
    readonly BadRequestException: typeof BadRequestException;
    readonly UnauthorizedClientException: typeof UnauthorizedClientException;
    readonly ForbiddenException: typeof ForbiddenException;
    readonly NotFoundException: typeof NotFoundException;
    readonly NotAcceptableException: typeof NotAcceptableException;
    readonly ConflictException: typeof ChimeConflictException;
    readonly RequestTooLargeException: typeof ChimeRequestTooLargeException;
    readonly UnsupportedMediaTypeException: typeof ChimeUnsupportedMediaTypeException;
    readonly ThrottledClientException: typeof ThrottledClientException;
    readonly ServiceFailureException: typeof ServiceFailureException;
    readonly ServiceUnavailableException: typeof ServiceUnavailableException;
  };
} = {
  PinpointSMSVoiceV2: {
    ValidationException,
    ServiceQuotaExceededException,
    AccessDeniedException,
    ResourceNotFoundException,
    ConflictException,
    RequestTooLargeException,
    UnsupportedMediaTypeException,
    ThrottlingException,
    InternalServerException,
  },
  Chime: {
    BadRequestException,
    UnauthorizedClientException,
    ForbiddenException,
    NotFoundException,
    NotAcceptableException,
    ConflictException: ChimeConflictException,
    RequestTooLargeException: ChimeRequestTooLargeException,
    UnsupportedMediaTypeException: ChimeUnsupportedMediaTypeException,
    ThrottledClientException,
    ServiceFailureException,
    ServiceUnavailableException,
  },
};
