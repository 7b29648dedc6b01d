import { bodyLimit, type OperationId } from '@numberkit/contract';
import type { Request } from 'express';
import type { Handlers } from './gen/handlers.gen.js';
import type { ResponseReport } from './operation-result.js';

/** Bytes that a body may have unless the server is told otherwise: the limit of the contract. */
export const defaultBodyLimit: number = bodyLimit;

/** What `createOperations` takes. */
export interface OperationsOptions<Context> {
  /** One handler an operation. */
  readonly handlers: Handlers<Context>;
  /**
   * Holds answers against the contract too, and fails those that break it or have members that it does
   * not declare. For tests.
   */
  readonly validateResponses?: boolean;
  /** Bytes that a body may have, as sent and as inflated. Default: `defaultBodyLimit`. */
  readonly bodyLimit?: number;
  /**
   * After how many seconds what a handler threw, and was no refusal, may be gone; undefined for a lasting
   * failure. A passing one is answered with the operation's exception for `unavailable`, where it
   * declares one, and with `Retry-After` in any case. Default: all are lasting.
   */
  readonly toRetryAfter?: (error: unknown) => number | undefined;
}

/** What `createOperationsRouter` takes. */
export interface OperationsRouterOptions<Context> extends OperationsOptions<Context> {
  /**
   * Makes what the handlers of one call share, such as the caller's account. It runs when the body has
   * been read and before the request is held against the contract.
   */
  readonly context: (call: ContextCall) => Context | Promise<Context>;
  /** Makes the value of `x-amzn-RequestId`. Default: a random UUID. */
  readonly newRequestId?: () => string;
  /** Is told of each answer as it is given. */
  readonly onResponse?: (answer: ResponseReport) => void;
}

/** The call that a context is made for. */
export interface ContextCall {
  readonly request: Request;
  readonly operation: OperationId;
  readonly requestId: string;
}
