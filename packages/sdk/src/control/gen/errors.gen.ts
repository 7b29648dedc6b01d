// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { ServiceName, schemas } from '@numberkit/contract/control';
import { type ExceptionContext, ServiceException } from '../service-exception.js';

/**
 * The request is invalid; `errors` names the members.
 *
 * NumberkitControl, status 400.
 */
export class InvalidRequest extends ServiceException<'InvalidRequest'> {
  override readonly name = 'InvalidRequest';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The server requires its control key, and the request has none or a wrong one.
 *
 * NumberkitControl, status 401.
 */
export class Unauthorized extends ServiceException<'Unauthorized'> {
  override readonly name = 'Unauthorized';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The request comes from a web page, through a proxy, or with a `Host` other than localhost.
 * Otherwise any web page that a developer visits could control a server without a key on their
 * machine.
 *
 * NumberkitControl, status 403.
 */
export class Forbidden extends ServiceException<'Forbidden'> {
  override readonly name = 'Forbidden';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The resource does not exist.
 *
 * NumberkitControl, status 404.
 */
export class NotFound extends ServiceException<'NotFound'> {
  override readonly name = 'NotFound';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The route does not have this method; the header `Allow` names its methods.
 *
 * NumberkitControl, status 405.
 */
export class MethodNotAllowed extends ServiceException<'MethodNotAllowed'> {
  override readonly name = 'MethodNotAllowed';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The server holds the maximum number already.
 *
 * NumberkitControl, status 409.
 */
export class LimitReached extends ServiceException<'LimitReached'> {
  override readonly name = 'LimitReached';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The body is larger than the server accepts.
 *
 * NumberkitControl, status 413.
 */
export class TooLarge extends ServiceException<'TooLarge'> {
  override readonly name = 'TooLarge';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The body is not `application/json`.
 *
 * NumberkitControl, status 415.
 */
export class UnsupportedMediaType extends ServiceException<'UnsupportedMediaType'> {
  override readonly name = 'UnsupportedMediaType';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/**
 * The server failed; its log has the reason.
 *
 * NumberkitControl, status 500.
 */
export class InternalError extends ServiceException<'InternalError'> {
  override readonly name = 'InternalError';
  /** A sentence that describes the problem. */
  declare readonly detail: schemas.Problem['detail'] | undefined;
  /** The members that are wrong. */
  declare readonly errors: schemas.Problem['errors'] | undefined;

  constructor(context: ExceptionContext, body: Record<string, unknown>) {
    super(context, body, ['detail', 'errors']);
  }
}

/** The constructor of an exception. */
export type ExceptionClass = new (
  context: ExceptionContext,
  body: Record<string, unknown>,
) => ServiceException;

/** The class of each exception, by service and by its name on the wire. */
export const exceptionClasses: {
  readonly [Service in ServiceName]: { readonly [name: string]: ExceptionClass };
} = {
  NumberkitControl: {
    InvalidRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    LimitReached,
    TooLarge,
    UnsupportedMediaType,
    InternalError,
  },
};
