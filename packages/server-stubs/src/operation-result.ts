import type { OperationFacts, ServiceFacts } from '@numberkit/contract';
import type { ServiceError } from './errors/service-error.js';

/** The result of a request, to be written as a response. */
export interface OperationResult {
  /** Undefined for a request without an operation: an unknown path, or a method that it does not have. */
  readonly operation: OperationFacts | undefined;
  /** The service in whose form the response is written. */
  readonly service: ServiceFacts;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, an `EncodedBody` or a `JsonStream`; undefined for a success without a body. */
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
export interface ResponseReport<Id extends string = string>
  extends Pick<OperationResult, 'status' | 'exception' | 'error'> {
  /** The operationId; undefined for a request without an operation. */
  readonly operation: Id | undefined;
  readonly requestId: string;
}

/** A service error as a result. */
export function toErrorResult(
  operation: OperationFacts | undefined,
  error: ServiceError,
): OperationResult {
  const { service, status, headers, body, code, cause } = error;
  return { operation, service, status, headers, body, exception: code, error: cause };
}
