export type { RequestBody } from './body/read-body.js';
export { readBytes } from './body/read-bytes.js';
export { findTextProblems, findTimestampProblems, isText } from './check-members.js';
export {
  createOperations,
  type Operations,
  type RefusedRequest,
  type RouteMatch,
} from './create-operations.js';
export { createOperationsRouter, type OperationsRouter } from './create-operations-router.js';
export { EncodedBody } from './encoded-body.js';
export type { IncomingCall } from './endpoint.js';
export { type Problem, quoteName } from './errors/request-error.js';
export { type ErrorResponse, ServiceError } from './errors/service-error.js';
export { EventStreamBody } from './event-stream.js';
export type { Handlers } from './gen/handlers.gen.js';
export type {
  CallOf,
  HandledCallOf,
  HandlerOf,
  HandlersOf,
  MemberProblem,
  RefusalMembersOf,
  RefusalOptions,
  RefuseOf,
  StreamCall,
  StreamingHandlerOf,
  StreamingHandlersOf,
  WrittenResultOf,
} from './handler.js';
export { type HttpResponse, sendHttpResponse, toHttpResponse } from './http-response.js';
export { JsonStream } from './json-stream.js';
export { notImplemented, withNotImplemented } from './not-implemented.js';
export type { OperationResult, ResponseReport } from './operation-result.js';
export type {
  ContextCall,
  GuardedCall,
  OperationsOptions,
  OperationsRouterOptions,
  RoleRefusal,
} from './options.js';
export type {
  Call,
  ErrorCode,
  Handler,
  HandlerInput,
  HandlerResult,
  Input,
  RefusalMembers,
  Refuse,
} from './phone-numbers.js';
export type { OperationRequest, RequestMembers } from './read-members.js';
export { readQuery } from './read-query.js';
export { toMessage as toViolationMessage } from './validator/messages.js';
export { toEditDistance, toSuggestion } from './validator/suggestion.js';
