import type {
  ErrorBody,
  ErrorCode,
  HandlerInput,
  HandlerResult,
  OperationId,
} from '@numberkit/contract/phone-numbers';
import type { ServiceError } from './errors/service-error.js';

/**
 * The members of an exception's body, all optional. A member that is left out has the contract's default,
 * if any.
 */
export type RefusalMembers<Op extends OperationId, Code extends ErrorCode<Op>> = Partial<
  Omit<ErrorBody<Op, Code>, '__type'>
>;

/** The parts of a refusal outside its body. */
export interface RefusalOptions {
  /** Seconds to wait before the next try; becomes the header `Retry-After`. */
  readonly retryAfter?: number;
  /** The cause of the refusal. It reaches `onResponse`, never the client. */
  readonly cause?: unknown;
}

/**
 * Makes the refusal that a handler throws. It takes only the exceptions that the operation declares
 * for its handler, each with its own members.
 */
export type Refuse<Op extends OperationId> = <Code extends ErrorCode<Op>>(
  code: Code,
  members: RefusalMembers<Op, Code>,
  options?: RefusalOptions,
) => ServiceError;

/** One call of an operation. */
export interface Call<Op extends OperationId, Context> {
  readonly operation: Op;
  /** The operations that the server has a handler for, other than `notImplemented`. */
  readonly implemented: readonly OperationId[];
  /** The id that the response carries as `x-amzn-RequestId`. */
  readonly requestId: string;
  /** The value that the option `context` made for this call. */
  readonly context: Context;
  readonly refuse: Refuse<Op>;
}

/**
 * Handles one operation. The input holds to the contract: path, query and body members in one object,
 * timestamps as `Date`, defaults filled in. An error that `call.refuse` did not make becomes a failure of
 * the server.
 */
export type Handler<Op extends OperationId, Context> = (
  input: HandlerInput<Op>,
  call: Call<Op, Context>,
) => Promise<HandlerResult<Op>>;
