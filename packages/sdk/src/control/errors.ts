import type { ControlOperationId, controlSchemas } from '@numberkit/contract/control';
import { setHidden } from '../errors.js';

/** What a control call failed with. */
export abstract class ControlError extends Error {
  /** The operation that was called. */
  readonly operation: ControlOperationId;

  constructor(operation: ControlOperationId, message: string, cause?: unknown) {
    super(message, { cause });
    this.operation = operation;
  }
}

/** The server refused a call; each kind of problem has a class of its own. */
export abstract class ProblemError extends ControlError {
  readonly status: number;
  /** The kind of problem, as a URN. */
  readonly type: string;
  /** The members that are wrong; empty where no member is. */
  readonly errors: readonly controlSchemas.ProblemError[];

  constructor(operation: ControlOperationId, problem: controlSchemas.Problem) {
    super(operation, problem.detail);
    this.status = problem.status;
    this.type = problem.type;
    this.errors = problem.errors ?? [];
  }
}

/** A class of problems. */
export type ProblemErrorClass = new (
  operation: ControlOperationId,
  problem: controlSchemas.Problem,
) => ProblemError;

/** The input or an option of a call cannot be sent. Nothing was sent. */
export class InvalidInputError extends ControlError {
  override readonly name = 'InvalidInputError';
  /** The member or option that is wrong, such as `id`. */
  readonly member: string;

  /** The problem completes a sentence that starts with the member; it never quotes the value. */
  constructor(operation: ControlOperationId, member: string, problem: string) {
    super(operation, `${member} ${problem}.`);
    this.member = member;
  }
}

/** No whole answer came: nobody listens there, or it took too long. `cause` says which. */
export class NoResponseError extends ControlError {
  override readonly name = 'NoResponseError';
}

/** Something answered, but not as the control contract says: it may be another server. */
export class UnexpectedResponseError extends ControlError {
  override readonly name = 'UnexpectedResponseError';
  readonly status: number;
  /** The body of the answer as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(operation: ControlOperationId, status: number, text: string) {
    super(operation, `${operation} was answered ${status} in a form that is no control server's.`);
    this.status = status;
    setHidden(this, { text });
  }
}
