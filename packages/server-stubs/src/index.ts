export type {
  ErrorCode,
  HandlerInput,
  HandlerResult,
  Input,
} from '@numberkit/contract/phone-numbers';
export type { RequestBody } from './body/read-body.js';
export { readBytes } from './body/read-bytes.js';
export { findTextProblems, isText } from './check-members.js';
export { createOperations, type Operations, type RouteMatch } from './create-operations.js';
export { createOperationsRouter, type OperationsRouter } from './create-operations-router.js';
export type { IncomingCall } from './endpoint.js';
export { type Problem, quoteName } from './errors/request-error.js';
export { type ErrorResponse, ServiceError } from './errors/service-error.js';
export type { Handlers } from './gen/handlers.gen.js';
export type { Call, Handler, RefusalMembers, RefusalOptions, Refuse } from './handler.js';
export { type HttpResponse, sendHttpResponse, toHttpResponse } from './http-response.js';
export { notImplemented } from './not-implemented.js';
export type { OperationResult, ResponseReport } from './operation-result.js';
export {
  type ContextCall,
  defaultBodyLimit,
  type OperationsOptions,
  type OperationsRouterOptions,
} from './options.js';
export type { OperationRequest, RequestMembers } from './read-members.js';
