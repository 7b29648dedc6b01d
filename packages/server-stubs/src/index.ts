export type { AnswerReport } from './answer.js';
export { createOperationsRouter } from './create-operations-router.js';
export { type ErrorAnswer, ServiceError } from './errors/service-error.js';
export type { Handlers } from './gen/handlers.gen.js';
export type { Call, Handler, RefusalMembers, RefusalOptions, Refuse } from './handler.js';
export { notImplemented } from './not-implemented.js';
export { type ContextCall, defaultBodyLimit, type OperationsRouterOptions } from './options.js';
