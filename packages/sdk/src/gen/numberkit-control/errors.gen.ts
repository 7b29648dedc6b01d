// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { schemas } from '@numberkit/contract/control';
import { ServiceException } from '../../client.js';

/**
 * The request is invalid; `errors` names the members.
 *
 * NumberkitControl, status 400.
 */
export class InvalidRequestError extends ServiceException<'InvalidRequestError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The server requires its control key, and the request has none or a wrong one.
 *
 * NumberkitControl, status 401.
 */
export class UnauthorizedError extends ServiceException<'UnauthorizedError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The request comes from a web page, through a proxy, or with a `Host` other than localhost.
 * Otherwise any web page that a developer visits could control a server without a key on their
 * machine.
 *
 * NumberkitControl, status 403.
 */
export class ForbiddenError extends ServiceException<'ForbiddenError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The resource does not exist.
 *
 * NumberkitControl, status 404.
 */
export class NotFoundError extends ServiceException<'NotFoundError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The server holds the maximum number already.
 *
 * NumberkitControl, status 409.
 */
export class LimitReachedError extends ServiceException<'LimitReachedError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The body is larger than the server accepts.
 *
 * NumberkitControl, status 413.
 */
export class TooLargeError extends ServiceException<'TooLargeError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The body is not `application/json`.
 *
 * NumberkitControl, status 415.
 */
export class UnsupportedMediaTypeError extends ServiceException<'UnsupportedMediaTypeError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The server failed; its log has the reason.
 *
 * NumberkitControl, status 500.
 */
export class InternalError extends ServiceException<'InternalError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/**
 * The server has the maximum number of streams already.
 *
 * NumberkitControl, status 503.
 */
export class TooManyStreamsError extends ServiceException<'TooManyStreamsError'> {
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;
}

/** The class of each exception, by service and by the name of its errors. */
export const exceptionClasses: {
  readonly NumberkitControl: {
    readonly InvalidRequestError: typeof InvalidRequestError;
    readonly UnauthorizedError: typeof UnauthorizedError;
    readonly ForbiddenError: typeof ForbiddenError;
    readonly NotFoundError: typeof NotFoundError;
    readonly LimitReachedError: typeof LimitReachedError;
    readonly TooLargeError: typeof TooLargeError;
    readonly UnsupportedMediaTypeError: typeof UnsupportedMediaTypeError;
    readonly InternalError: typeof InternalError;
    readonly TooManyStreamsError: typeof TooManyStreamsError;
  };
} = {
  NumberkitControl: {
    InvalidRequestError,
    UnauthorizedError,
    ForbiddenError,
    NotFoundError,
    LimitReachedError,
    TooLargeError,
    UnsupportedMediaTypeError,
    InternalError,
    TooManyStreamsError,
  },
};
