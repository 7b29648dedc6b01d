export type {
  ClientContract,
  ClientExceptionFacts,
  ContractTypes,
  EventOf,
  InputOf,
  ItemOf,
  OutputOf,
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
export * from './common.js';
export { ContractClient } from './contract-client.js';
export { createClient } from './create-client.js';
export { type FailureContext, isNumberkitError } from './errors.js';
export type { ClientOptions } from './options.js';
export type { ExceptionClass, ExceptionClasses } from './service-exception.js';
export type { StreamEnd, StreamOptions } from './streams/stream-options.js';
export {
  createStreamingClient,
  StreamingClient,
  type StreamsOf,
} from './streams/streaming-client.js';
