import type {
  DeclaredErrorCodeOf,
  ErrorBodyOf,
  ErrorCodeOf,
  HandlerInputOf,
  HandlerResultOf,
  InputOf,
  OutputOf,
} from '../types.js';
import type { OperationId, OperationTypes } from './gen/contract.gen.js';

/**
 * The input that callers of an operation give: path, query and body members in one object, timestamps as
 * `Date`. Lists in it may be readonly.
 */
export type Input<Op extends OperationId> = InputOf<OperationTypes, Op>;

/** The input that an operation's handler receives, and may change: with the contract's defaults. */
export type HandlerInput<Op extends OperationId> = HandlerInputOf<OperationTypes, Op>;

/** The result of an operation's handler: a status that the contract declares for success, and its body. */
export type HandlerResult<Op extends OperationId> = HandlerResultOf<OperationTypes, Op>;

/** The body of an operation's success, timestamps as `Date`. */
export type Output<Op extends OperationId> = OutputOf<OperationTypes, Op>;

/** The names of the exceptions that an operation's handler may raise. */
export type ErrorCode<Op extends OperationId> = ErrorCodeOf<OperationTypes, Op>;

/** The names of all exceptions that an operation declares. */
export type DeclaredErrorCode<Op extends OperationId> = DeclaredErrorCodeOf<OperationTypes, Op>;

/** The body of one exception of an operation. */
export type ErrorBody<Op extends OperationId, Code extends DeclaredErrorCode<Op>> = ErrorBodyOf<
  OperationTypes,
  Op,
  Code
>;
