export type { WireInput } from '@numberkit/contract';
export type { Input, OperationId, Output, schemas } from '@numberkit/contract/phone-numbers';
export {
  type AnyNumberkitError,
  type CallError,
  type ExceptionOf,
  isNumberkitError,
} from './call-error.js';
export type { Environment } from './environment.js';
export {
  AbortedError,
  ConfigurationError,
  HookError,
  InvalidInputError,
  NetworkError,
  NumberkitError,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
} from './errors.js';
export * from './gen/errors.gen.js';
export { Numberkit } from './numberkit.js';
export type { AttemptEnd, AttemptStart, Hooks, Logger } from './observe.js';
export type {
  BaseUrlOptions,
  CallOptions,
  CommonOptions,
  LimitOptions,
  Limits,
  NumberkitOptions,
  TransportOptions,
} from './options.js';
export type { Platform, PlatformOptions } from './platform.js';
export type { OperationResult, PendingResult } from './result.js';
export type { SafeClient, SafeResult } from './safe.js';
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
