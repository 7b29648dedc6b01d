import type {
  ContractTypes,
  ErrorBodyOf,
  ErrorCodeOf,
  HandlerInputOf,
  HandlerResultOf,
  OperationFacts,
  OperationIdOf,
  StreamIdOf,
} from '@numberkit/contract';
import type { EncodedBody } from './encoded-body.js';
import type { ServiceError } from './errors/service-error.js';
import type { JsonStream } from './json-stream.js';

/** The members of an exception's body that name it: the server sets them. */
type NamingMembers<Body> = 'type' | 'title' | 'status' | 'detail' extends keyof Body
  ? 'type' | 'title' | 'status'
  : '__type';

/**
 * The members of an exception's body, all optional. A member that is left out has the contract's default,
 * if any.
 */
export type RefusalMembersOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Code extends ErrorCodeOf<Types, Op>,
> = Partial<Omit<ErrorBodyOf<Types, Op, Code>, NamingMembers<ErrorBodyOf<Types, Op, Code>>>>;

/** The parts of a refusal outside its body. */
export interface RefusalOptions {
  /** Seconds to wait before the next try; becomes the header `Retry-After`. */
  readonly retryAfter?: number | undefined;
  /** The cause of the refusal. It reaches `onResponse`, never the client. */
  readonly cause?: unknown;
}

/**
 * Makes the refusal that a handler throws. It takes only the exceptions that the operation declares
 * for its handler, each with its own members.
 */
export type RefuseOf<Types extends ContractTypes<Types>, Op extends OperationIdOf<Types>> = <
  Code extends ErrorCodeOf<Types, Op>,
>(
  code: Code,
  members: RefusalMembersOf<Types, Op, Code>,
  options?: RefusalOptions,
) => ServiceError;

/** A member of an input that breaks a rule which its schema cannot state. */
export interface MemberProblem {
  /** The member; a dotted path where it stands inside another: `Tags.0.Key`. */
  readonly member: string;
  /** A predicate whose subject is the member: `must not lead past the year 9999`. */
  readonly reason: string;
}

/** One call of an operation. */
export interface CallOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Context,
> {
  readonly operation: Op;
  readonly facts: OperationFacts;
  /** The operations that the server has a handler for, other than `notImplemented`. */
  readonly implemented: readonly OperationFacts[];
  /** The id of the request; the response carries it where the service has a header for it. */
  readonly requestId: string;
  /** The value that the option `context` made for this call. */
  readonly context: Context;
  readonly refuse: RefuseOf<Types, Op>;
  /**
   * Encodes a body before it is returned: a long list that a handler has read where many requests wait, say in a
   * transaction that they share, takes less memory so.
   */
  readonly encode: (body: NonNullable<HandlerResultOf<Types, Op>['body']>) => EncodedBody;
  /** Makes the refusal of wrong members, in the form in which the server refuses those that break their schema. */
  readonly refuseMembers: (problems: readonly MemberProblem[]) => ServiceError;
}

/** What a handler gets beside the input: with a signal, if its success is a stream of events. */
export type HandledCallOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Context,
> = CallOf<Types, Op, Context> & (Op extends StreamIdOf<Types> ? StreamCall : unknown);

/** A call whose success is a stream of events. */
export interface StreamCall {
  /** Aborts when the stream is over: the client has closed it, or the server stops. */
  readonly signal: AbortSignal;
  /** Closes the connection at once: for a client that reads too slowly. */
  readonly cut: () => void;
}

/**
 * Handles one operation. The input holds to the contract: path, query, header and body members in one
 * object, timestamps as `Date`, defaults filled in. An error that `call.refuse` did not make becomes a
 * failure of the server.
 */
export type HandlerOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Context,
> = (
  input: HandlerInputOf<Types, Op>,
  call: HandledCallOf<Types, Op, Context>,
) => Promise<HandlerResultOf<Types, Op>>;

export declare const contextOf: unique symbol;

/** Carries the type of a context for the compiler, which does not find it in handlers by itself. */
export interface WithContext<Context> {
  /** Undefined at run time. */
  readonly [contextOf]?: (context: Context) => void;
}

/** One handler per operation of a contract. */
export type HandlersOf<Types extends ContractTypes<Types>, Context> = WithContext<Context> & {
  readonly [Op in OperationIdOf<Types>]: HandlerOf<Types, Op, Context>;
};

/** A result whose body is JSON already: made by `call.encode`, or text that is made while it is sent. */
export interface WrittenResultOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> {
  readonly status: HandlerResultOf<Types, Op>['status'];
  /** The text of a stream holds to the contract. */
  readonly body: EncodedBody | JsonStream;
}

/** As `HandlerOf`, for a handler that may write its body itself. */
export type StreamingHandlerOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Context,
> = (
  input: HandlerInputOf<Types, Op>,
  call: HandledCallOf<Types, Op, Context>,
) => Promise<HandlerResultOf<Types, Op> | WrittenResultOf<Types, Op>>;

/** As `HandlersOf`, for handlers that may write their bodies themselves. */
export type StreamingHandlersOf<
  Types extends ContractTypes<Types>,
  Context,
> = WithContext<Context> & {
  readonly [Op in OperationIdOf<Types>]: StreamingHandlerOf<Types, Op, Context>;
};
