// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import { ProblemError, type ProblemErrorClass } from '../errors.js';

/** The request is invalid; `errors` names the members. */
export class InvalidRequestError extends ProblemError {
  override readonly name = 'InvalidRequestError';
}

/** The server requires its control key, and the request has none or a wrong one. */
export class UnauthorizedError extends ProblemError {
  override readonly name = 'UnauthorizedError';
}

/**
 * The request comes from a web page, through a proxy, or with a `Host` other than localhost.
 * Otherwise any web page that a developer visits could control a server without a key on their
 * machine.
 */
export class ForbiddenError extends ProblemError {
  override readonly name = 'ForbiddenError';
}

/** The resource does not exist. */
export class NotFoundError extends ProblemError {
  override readonly name = 'NotFoundError';
}

/** The route does not have this method; the header `Allow` names its methods. */
export class MethodNotAllowedError extends ProblemError {
  override readonly name = 'MethodNotAllowedError';
}

/** The server holds the maximum number already. */
export class LimitReachedError extends ProblemError {
  override readonly name = 'LimitReachedError';
}

/** The body is larger than the server accepts. */
export class TooLargeError extends ProblemError {
  override readonly name = 'TooLargeError';
}

/** The body is not `application/json`. */
export class UnsupportedMediaTypeError extends ProblemError {
  override readonly name = 'UnsupportedMediaTypeError';
}

/** The server failed; its log has the reason. */
export class InternalError extends ProblemError {
  override readonly name = 'InternalError';
}

/** The class of each problem, by the `type` of its body. */
export const problemErrors: { readonly [type: string]: ProblemErrorClass } = {
  'urn:numberkit:problem:invalid-request': InvalidRequestError,
  'urn:numberkit:problem:unauthorized': UnauthorizedError,
  'urn:numberkit:problem:forbidden': ForbiddenError,
  'urn:numberkit:problem:not-found': NotFoundError,
  'urn:numberkit:problem:method-not-allowed': MethodNotAllowedError,
  'urn:numberkit:problem:limit-reached': LimitReachedError,
  'urn:numberkit:problem:too-large': TooLargeError,
  'urn:numberkit:problem:unsupported-media-type': UnsupportedMediaTypeError,
  'urn:numberkit:problem:internal-error': InternalError,
};
