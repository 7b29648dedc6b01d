import type { OperationId, WireInput } from '@numberkit/contract';

/** Holds what is sent and what comes against the contract. */
export interface Validator {
  /** What breaks the contract in an input that is about to be sent, if anything does. */
  findInputProblem(operation: OperationId, input: WireInput): InputProblem | undefined;
  /** What breaks the contract in the body of a success, if anything does. */
  findOutputProblem(
    operation: OperationId,
    status: number,
    body: unknown,
  ): InputProblem | undefined;
}

/** A member that cannot be sent, and why. */
export interface InputProblem {
  readonly member: string;
  readonly problem: string;
}
