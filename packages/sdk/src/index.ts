export type { ClientOperationFacts, WireInput } from '@numberkit/contract';
export type { Input, OperationId, Output, schemas } from '@numberkit/contract/phone-numbers';
export type { Environment } from './environment.js';
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
export * from './gen/numberkit/errors.gen.js';
export { Numberkit } from './numberkit.js';
export {
  type AnyNumberkitError,
  type CallError,
  type ExceptionOf,
  isNumberkitError,
  type SafeClient,
  type SafeResult,
} from './numberkit-types.js';
export type { AttemptEnd, AttemptStart, Hooks, Logger } from './observe.js';
export type {
  BaseUrlOptions,
  CallOptions,
  ClientOptions as NumberkitOptions,
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
