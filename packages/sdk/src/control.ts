export type {
  ControlInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
export { ControlError } from './control/control-error.js';
export type { ControlCallOptions, ControlOptions } from './control/control-options.js';
export {
  ForbiddenError,
  InternalError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  TooLargeError,
  UnauthorizedError,
  UnsupportedMediaTypeError,
} from './control/gen/errors.gen.js';
export { InvalidInputError } from './control/invalid-input-error.js';
export { NoResponseError } from './control/no-response-error.js';
export { NumberkitControl } from './control/numberkit-control.js';
export { ProblemError } from './control/problem-error.js';
export { UnexpectedResponseError } from './control/unexpected-response-error.js';
export { ConfigurationError } from './errors/configuration-error.js';
export type { Fetch, FetchInit, FetchResponse, ResponseHeaders } from './http/fetch.js';
