export type {
  ControlInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
export type { ControlCallOptions, ControlOptions } from './control/control-options.js';
export {
  ControlError,
  InvalidInputError,
  NoResponseError,
  ProblemError,
  UnexpectedResponseError,
} from './control/errors.js';
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
export { NumberkitControl } from './control/numberkit-control.js';
export { ConfigurationError } from './errors.js';
export type { Fetch, FetchInit, FetchResponse, ResponseHeaders } from './transport.js';
