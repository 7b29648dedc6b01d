import type { OperationId } from '@numberkit/contract';
import type { ServiceError } from './errors/service-error.js';

/** An answer on its way to the client. */
export interface OperationResult {
  /** Undefined where no operation answers: an unknown path or a method that it does not have. */
  readonly operation: OperationId | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: unknown;
  /** The exception's name; undefined for a success. */
  readonly exception: string | undefined;
  /**
   * What lies behind an exception: what a handler threw that was no refusal, or the `cause` of its
   * refusal. It may hold what the request held: it is never for the client, and for a log only where
   * sensitive members are masked.
   */
  readonly error: unknown;
}

/** What the option `onResponse` is told of each answer. */
export interface ResponseReport
  extends Pick<OperationResult, 'operation' | 'status' | 'exception' | 'error'> {
  readonly requestId: string;
}

/** A service error as an answer. */
export function toErrorResult(
  operation: OperationId | undefined,
  error: ServiceError,
): OperationResult {
  const { status, headers, body, code, cause } = error;
  return { operation, status, headers, body, exception: code, error: cause };
}
