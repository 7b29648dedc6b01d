// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import { ProblemError, type ProblemErrorClass } from '../errors.js';

/** The request is wrong; `errors` names the members. */
export class InvalidRequestError extends ProblemError {
  override readonly name = 'InvalidRequestError';
}

/** The server asks for its control key, and the request has none or another one. */
export class UnauthorizedError extends ProblemError {
  override readonly name = 'UnauthorizedError';
}

/**
 * The request comes from a web page, through a proxy, or by another name than localhost. Without a
 * key a page that a developer happens to visit could control the server on their machine.
 */
export class ForbiddenError extends ProblemError {
  override readonly name = 'ForbiddenError';
}

/** There is nothing of that name. */
export class NotFoundError extends ProblemError {
  override readonly name = 'NotFoundError';
}

/** The route has other methods; the header `Allow` names them. */
export class MethodNotAllowedError extends ProblemError {
  override readonly name = 'MethodNotAllowedError';
}

/** There are as many already as the server holds. */
export class LimitReachedError extends ProblemError {
  override readonly name = 'LimitReachedError';
}

/** The body is larger than the server takes. */
export class TooLargeError extends ProblemError {
  override readonly name = 'TooLargeError';
}

/** The body is not `application/json`. */
export class UnsupportedMediaTypeError extends ProblemError {
  override readonly name = 'UnsupportedMediaTypeError';
}

/** The server failed; its log says why. */
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
