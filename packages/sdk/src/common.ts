// What every entry of the package with a client of any contract exports.

export type { ClientOperationFacts, WireInput } from '@numberkit/contract';
export {
  AbortedError,
  ConfigurationError,
  HookError,
  InvalidInputError,
  NetworkError,
  NumberkitError,
  PaginationError,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
} from './errors.js';
export type { AttemptEnd, AttemptStart, Hooks, Logger } from './observe.js';
export type {
  BaseUrlOptions,
  CallOptions,
  CommonOptions,
  LimitOptions,
  Limits,
  TransportOptions,
} from './options.js';
export type { Platform, PlatformOptions } from './platform.js';
export type { OperationResult, PendingResult } from './result.js';
export {
  type ExceptionContext,
  ServiceException,
  UnknownServiceException,
} from './service-exception.js';
export type {
  Fetch,
  FetchInit,
  FetchResponse,
  HttpRequest,
  ResponseHeaders,
  Transport,
} from './transport.js';
export type { InputProblem, Validator } from './validator.js';
