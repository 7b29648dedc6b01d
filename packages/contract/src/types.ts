import type { OperationId, OperationTypes, ServiceName } from './gen/operations.gen.js';

/**
 * The input that callers of an operation give: path, query and body members in one object, timestamps as
 * `Date`.
 * Lists in it may be readonly.
 */
export type Input<Op extends OperationId> = {
  [Each in Op]: OperationTypes[Each]['input'];
}[Op];

/** The input that an operation's handler receives, and may change: with the contract's defaults. */
export type HandlerInput<Op extends OperationId> = {
  [Each in Op]: OperationTypes[Each]['handlerInput'];
}[Op];

/** The result of an operation's handler: a status that the contract declares for success, and its body. */
export type HandlerResult<Op extends OperationId> = OperationTypes[Op]['results'];

/** The body of an operation's success, timestamps as `Date`. */
export type Output<Op extends OperationId> = OperationTypes[Op]['results']['body'];

/** The AWS service of an operation. */
export type Service<Op extends OperationId> = OperationTypes[Op]['service'];

/** The operations of an AWS service. */
export type ServiceOperation<Name extends ServiceName> = {
  [Op in OperationId]: Service<Op> extends Name ? Op : never;
}[OperationId];

/** The names of the exceptions that an operation's handler may raise. */
export type ErrorCode<Op extends OperationId> = {
  [Each in Op]: keyof OperationTypes[Each]['errors'];
}[Op];

/** The names of the exceptions that a server's transport raises before an operation's handler. */
export type TransportErrorCode<Op extends OperationId> = {
  [Each in Op]: keyof OperationTypes[Each]['transportErrors'];
}[Op];

/** The names of all exceptions that an operation declares. */
export type DeclaredErrorCode<Op extends OperationId> = ErrorCode<Op> | TransportErrorCode<Op>;

type ErrorBodies<Op extends OperationId> = OperationTypes[Op]['errors'] &
  OperationTypes[Op]['transportErrors'];

/** The body of one exception of an operation. */
export type ErrorBody<Op extends OperationId, Code extends DeclaredErrorCode<Op>> = {
  [Each in Op]: ErrorBodies<Each>[Code & keyof ErrorBodies<Each>];
}[Op];
