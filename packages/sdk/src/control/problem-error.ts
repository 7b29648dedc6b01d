import type { ControlOperationId, controlSchemas } from '@numberkit/contract/control';
import { ControlError } from './control-error.js';

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
