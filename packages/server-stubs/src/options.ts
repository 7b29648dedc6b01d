import type { ContractTypes, OperationFacts, OperationIdOf, Role } from '@numberkit/contract';
import type { Request } from 'express';
import type { StreamingHandlersOf } from './handler.js';
import type { ResponseReport } from './operation-result.js';

/** The options of `createOperations`. */
export interface OperationsOptions<Types extends ContractTypes<Types>, Context> {
  /** One handler for each operation. */
  readonly handlers: StreamingHandlersOf<Types, Context>;
  /**
   * Checks responses against the contract too, and fails those that break it or have members that it does
   * not declare. For tests.
   */
  readonly validateResponses?: boolean | undefined;
  /**
   * Whether to compile the validator of an operation at its first call instead of at the start. For tests, and for
   * a contract of many operations of which few are called. Default: `false`.
   */
  readonly compileOnFirstCall?: boolean | undefined;
  /** The most bytes of a body, as sent and as inflated. Default: the contract's `bodyLimit`. */
  readonly bodyLimit?: number | undefined;
  /**
   * Returns the seconds to put in `Retry-After` for an unexpected error of a handler, or undefined if
   * retrying won't help. With seconds, the client receives the operation's exception for `unavailable`
   * where it declares one. Default: always undefined.
   */
  readonly toRetryAfter?: (error: unknown) => number | undefined;
  /** Aborts when the server stops: ends the streams of events, which go on otherwise. */
  readonly stopping?: AbortSignal | undefined;
}

/** The options of `createOperationsRouter`. */
export interface OperationsRouterOptions<Types extends ContractTypes<Types>, Context>
  extends OperationsOptions<Types, Context> {
  /**
   * Makes what the handlers of one call share, such as the caller's account. It runs when the body has
   * been read and before the request is checked against the contract.
   */
  readonly context: (call: ContextCall<OperationIdOf<Types>>) => Context | Promise<Context>;
  /**
   * Looks at each request before anything of it is read, and may refuse it: with the exception that its
   * operation declares for a role. Default: no request is refused.
   */
  readonly guard?:
    | ((call: GuardedCall) => RoleRefusal | undefined | Promise<RoleRefusal | undefined>)
    | undefined;
  /** Makes the id of a request. Default: a random UUID. */
  readonly newRequestId?: (() => string) | undefined;
  /** Receives a report of each response when it is sent. */
  readonly onResponse?: ((report: ResponseReport<OperationIdOf<Types>>) => void) | undefined;
}

/** The call that a context is made for. */
export interface ContextCall<Id extends string = string> {
  readonly request: Request;
  readonly operation: Id;
  readonly requestId: string;
}

/** The call that a guard looks at. */
export interface GuardedCall {
  readonly request: Request;
  /** Undefined for a path or a method that the contract does not have. */
  readonly operation: OperationFacts | undefined;
  readonly requestId: string;
}

/** The refusal of a request before its operation is called. */
export interface RoleRefusal {
  /** The role of the exception that refuses it. */
  readonly role: Role;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds to wait before the next try; becomes the header `Retry-After`. */
  readonly retryAfter?: number | undefined;
}
