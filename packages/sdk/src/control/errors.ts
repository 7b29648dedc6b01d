import type { ControlOperationId, controlSchemas } from '@numberkit/contract/control';
import { setHidden } from '../errors.js';

/** The base of the errors of control calls. */
export abstract class ControlError extends Error {
  /** The operation that was called. */
  readonly operation: ControlOperationId;

  constructor(operation: ControlOperationId, message: string, cause?: unknown) {
    super(message, { cause });
    this.operation = operation;
  }
}

/** The server refused a call. Each kind of problem has a subclass. */
export abstract class ProblemError extends ControlError {
  readonly status: number;
  /** The kind of problem, as a URN. */
  readonly type: string;
  /** The members that are wrong; empty if none is. */
  readonly errors: readonly controlSchemas.ProblemError[];

  constructor(operation: ControlOperationId, problem: controlSchemas.Problem) {
    super(operation, problem.detail);
    this.status = problem.status;
    this.type = problem.type;
    this.errors = problem.errors ?? [];
  }
}

/** The class of a kind of problem. */
export type ProblemErrorClass = new (
  operation: ControlOperationId,
  problem: controlSchemas.Problem,
) => ProblemError;

/** A member of the input, or an option of the call, cannot be sent. Nothing was sent. */
export class InvalidInputError extends ControlError {
  override readonly name = 'InvalidInputError';
  /** The name of the member or option, such as `id`. */
  readonly member: string;

  /** The problem completes a sentence that starts with the member; it never quotes the value. */
  constructor(operation: ControlOperationId, member: string, problem: string) {
    super(operation, `${member} ${problem}.`);
    this.member = member;
  }
}

/** No whole response came: no server listens there, or it took too long. `cause` says which. */
export class NoResponseError extends ControlError {
  override readonly name = 'NoResponseError';
}

/** The response does not keep to the control contract: it may be another server's. */
export class UnexpectedResponseError extends ControlError {
  override readonly name = 'UnexpectedResponseError';
  readonly status: number;
  /** The body of the response as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(operation: ControlOperationId, status: number, text: string) {
    super(operation, `${operation} got a ${status} response that is no control server's.`);
    this.status = status;
    setHidden(this, { text });
  }
}
