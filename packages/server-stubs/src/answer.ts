import type { OperationId } from '@numberkit/contract';
import type { ServiceError } from './errors/service-error.js';

/** An answer on its way to the client. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The exception's name; undefined for a success. */
  readonly exception: string | undefined;
  /** What lies behind an exception. Never for the client. */
  readonly error: unknown;
}

/** What the option `onAnswer` is told of each answer. */
export interface AnswerReport {
  readonly requestId: string;
  /** Undefined where no operation answered: an unknown path or a method that it does not have. */
  readonly operation: OperationId | undefined;
  readonly status: number;
  /** The exception's name; undefined for a success. */
  readonly exception: string | undefined;
  /**
   * What lies behind an exception: what a handler threw that was no refusal, or the `cause` of its
   * refusal. It may hold what the request held: it is for a log that masks sensitive members.
   */
  readonly error: unknown;
}

/** A service error as an answer. */
export function toErrorAnswer(error: ServiceError): Answer {
  const { status, headers, body, code, cause } = error;
  return { status, headers, body, exception: code, error: cause };
}
