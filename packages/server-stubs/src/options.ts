import { bodyLimit, type OperationId } from '@numberkit/contract/phone-numbers';
import type { Request } from 'express';
import type { Handlers } from './gen/handlers.gen.js';
import type { ResponseReport } from './operation-result.js';

/** The most bytes of a body by default: the limit of the contract. */
export const defaultBodyLimit: number = bodyLimit;

/** The options of `createOperations`. */
export interface OperationsOptions<Context> {
  /** One handler for each operation. */
  readonly handlers: Handlers<Context>;
  /**
   * Checks responses against the contract too, and fails those that break it or have members that it does
   * not declare. For tests.
   */
  readonly validateResponses?: boolean;
  /** The most bytes of a body, as sent and as inflated. Default: `defaultBodyLimit`. */
  readonly bodyLimit?: number;
  /**
   * Returns the seconds to put in `Retry-After` for an unexpected error of a handler, or undefined if
   * retrying won't help. With seconds, the client receives the operation's exception for `unavailable`
   * where it declares one. Default: always undefined.
   */
  readonly toRetryAfter?: (error: unknown) => number | undefined;
}

/** The options of `createOperationsRouter`. */
export interface OperationsRouterOptions<Context> extends OperationsOptions<Context> {
  /**
   * Makes what the handlers of one call share, such as the caller's account. It runs when the body has
   * been read and before the request is checked against the contract.
   */
  readonly context: (call: ContextCall) => Context | Promise<Context>;
  /** Makes the value of `x-amzn-RequestId`. Default: a random UUID. */
  readonly newRequestId?: () => string;
  /** Receives a report of each response when it is sent. */
  readonly onResponse?: (report: ResponseReport) => void;
}

/** The call that a context is made for. */
export interface ContextCall {
  readonly request: Request;
  readonly operation: OperationId;
  readonly requestId: string;
}
