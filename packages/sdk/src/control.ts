export type {
  Event as ControlEvent,
  Input as ControlInput,
  OperationId as ControlOperationId,
  Output as ControlOutput,
  schemas as controlSchemas,
} from '@numberkit/contract/control';
export {
  AbortedError,
  ConfigurationError,
  HookError,
  InvalidInputError,
  isNumberkitError,
  NetworkError,
  NumberkitError,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
} from './errors.js';
export * from './gen/numberkit-control/errors.gen.js';
export { type ControlOptions, NumberkitControl } from './numberkit-control.js';
export type { CallOptions } from './options.js';
export type { PendingResult } from './result.js';
export {
  type ExceptionContext,
  ServiceException,
  UnknownServiceException,
} from './service-exception.js';
export type { StreamEnd, StreamOptions } from './streams/stream-options.js';
export type { Fetch, FetchInit, FetchResponse, ResponseHeaders } from './transport.js';
