export type { Input, OperationId, Output, schemas, WireInput } from '@numberkit/contract';
export type { CallOptions } from './call-options.js';
export { AbortedError } from './errors/aborted-error.js';
export type { AnyNumberkitError, CallError } from './errors/call-error.js';
export { ConfigurationError } from './errors/configuration-error.js';
export type { ExceptionOf } from './errors/exception-of.js';
export { HookError } from './errors/hook-error.js';
export { InvalidInputError } from './errors/invalid-input-error.js';
export { isNumberkitError } from './errors/is-numberkit-error.js';
export { NetworkError } from './errors/network-error.js';
export { NumberkitError } from './errors/numberkit-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export { TransportError } from './errors/transport-error.js';
export { UnexpectedResponseError } from './errors/unexpected-response-error.js';
export { UnknownServiceException } from './errors/unknown-service-exception.js';
export * from './gen/errors.gen.js';
export type { Fetch, FetchInit, FetchResponse, ResponseHeaders } from './http/fetch.js';
export type { HttpRequest, Transport } from './http/transport.js';
export { Numberkit } from './numberkit.js';
export type { AttemptEnd, AttemptStart, Hooks } from './observe/hooks.js';
export type { Logger } from './observe/logger.js';
export type { Environment } from './options/from-env.js';
export type { GivenLimits, Limits } from './options/limits.js';
export type {
  BaseUrlOptions,
  CommonOptions,
  NumberkitOptions,
  TransportOptions,
} from './options/numberkit-options.js';
export type { Platform, PlatformOptions } from './options/platform.js';
export type { InputProblem } from './request/find-input-problem.js';
export type { Validator } from './request/validator.js';
export type { OperationResult } from './response/operation-result.js';
export type { PendingResult } from './response/pending-result.js';
export type { SafeClient } from './safe/safe-client.js';
export type { SafeResult } from './safe/safe-result.js';
export { type ExceptionContext, ServiceException } from './service-exception.js';
