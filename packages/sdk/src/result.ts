import type { ResponseHeaders } from './transport.js';

/** A success with what HTTP says about it. */
export interface OperationResult<Output> {
  readonly output: Output;
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** The id that the server gave the request, in a header of its service (of AWS `x-amzn-RequestId`). */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** A promise of an output that can also give status and headers. */
export interface PendingResult<Output> extends Promise<Output> {
  /** The same result with its status, headers and request id. It fails with the same error. */
  withResponse(): Promise<OperationResult<Output>>;
}
