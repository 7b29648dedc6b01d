export type { Answers, ErrorCode, HandlerInput, Input } from '@numberkit/contract';
export type { Answer, AnswerReport } from './answer.js';
export { readBytes } from './body/read-bytes.js';
export { createOperations, type Operations } from './create-operations.js';
export { createOperationsRouter, type OperationsRouter } from './create-operations-router.js';
export type { IncomingCall } from './endpoint.js';
export { type ErrorAnswer, ServiceError } from './errors/service-error.js';
export type { Handlers } from './gen/handlers.gen.js';
export type { Call, Handler, RefusalMembers, RefusalOptions, Refuse } from './handler.js';
export { findTextProblems, isText } from './members/find-text-problems.js';
export { notImplemented } from './not-implemented.js';
export {
  type ContextCall,
  defaultBodyLimit,
  type OperationsOptions,
  type OperationsRouterOptions,
} from './options.js';
export type { Problem } from './problems/problem.js';
export { quoteName } from './problems/quote-name.js';
export type { RequestMembers } from './validator/operation-validator.js';
export { sendWritten, toWrittenAnswer, type WrittenAnswer } from './written-answer.js';
