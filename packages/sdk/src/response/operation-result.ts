import type { ResponseHeaders } from '../http/fetch.js';

/** A success with what HTTP says about it. */
export interface OperationResult<Output> {
  readonly output: Output;
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** The id that the server gave the request (`x-amzn-RequestId`). */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
}
