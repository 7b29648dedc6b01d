import type { OperationId } from '@numberkit/contract';
import { brand } from './brand.js';

/** What is known about a call at the moment it fails. */
export interface FailureContext {
  readonly operation?: OperationId | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** The base of every error that this package throws. `name` tells the kinds apart. */
export abstract class NumberkitError extends Error {
  abstract override readonly name: string;
  /** The operation that was called; undefined where none was, as for a wrong configuration. */
  readonly operation: OperationId | undefined;
  /** The id that the server gave the request (`x-amzn-RequestId`), where it answered. */
  readonly requestId: string | undefined;
  /** The HTTP status of the last answer, where there was one. */
  readonly status: number | undefined;
  /** How many times the request was tried, this failure included; 0 if it was never tried. */
  readonly attempts: number;

  constructor(message: string, context: FailureContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.operation = context.operation;
    this.requestId = context.requestId;
    this.status = context.status;
    this.attempts = context.attempts ?? 0;
    // Not enumerable, so that printing an error does not show it.
    Object.defineProperty(this, brand, { value: true });
  }
}
