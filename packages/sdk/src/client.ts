export type {
  ClientContract,
  ClientExceptionFacts,
  ClientOperationFacts,
  ContractTypes,
  EventOf,
  InputOf,
  ItemOf,
  OutputOf,
  WireInput,
} from '@numberkit/contract';
export type {
  CallErrorOf,
  Caller,
  CallFailure,
  ClientOf,
  DeclaredExceptionOf,
  EmptyInput,
  MethodOf,
  PaginatedMethod,
  SafeClientOf,
  SafeResultOf,
} from './client-types.js';
export { ContractClient } from './contract-client.js';
export { createClient } from './create-client.js';
export {
  AbortedError,
  ConfigurationError,
  type FailureContext,
  HookError,
  InvalidInputError,
  isNumberkitError,
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
  ClientOptions,
  CommonOptions,
  LimitOptions,
  Limits,
  TransportOptions,
} from './options.js';
export type { Platform, PlatformOptions } from './platform.js';
export type { OperationResult, PendingResult } from './result.js';
export {
  type ExceptionClass,
  type ExceptionClasses,
  type ExceptionContext,
  ServiceException,
  UnknownServiceException,
} from './service-exception.js';
export type { StreamEnd, StreamOptions } from './streams/stream-options.js';
export {
  createStreamingClient,
  StreamingClient,
  type StreamsOf,
} from './streams/streaming-client.js';
export type {
  Fetch,
  FetchInit,
  FetchResponse,
  HttpRequest,
  ResponseHeaders,
  Transport,
} from './transport.js';
export type { InputProblem, Validator } from './validator.js';
