import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { ServiceError } from './errors/service-error.js';

/** The result of a request, to be written as a response. */
export interface OperationResult {
  /** Undefined for a request without an operation: an unknown path, or a method that it does not have. */
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: unknown;
  /** The exception's name; undefined for a success. */
  readonly exception: string | undefined;
  /**
   * The cause of an exception: an unexpected error of a handler, or the `cause` of its refusal. It may
   * quote the request: never show it to the client, and log it only with sensitive members masked.
   */
  readonly error: unknown;
}

/** What the option `onResponse` receives for each response. */
export interface ResponseReport
  extends Pick<OperationResult, 'operation' | 'status' | 'exception' | 'error'> {
  readonly requestId: string;
}

/** A service error as a result. */
export function toErrorResult(
  operation: OperationId | undefined,
  error: ServiceError,
): OperationResult {
  const { status, headers, body, code, cause } = error;
  return { operation, status, headers, body, exception: code, error: cause };
}
