import type { ClientOperationFacts, WireInput } from '@numberkit/contract';

/** Validates inputs and outputs. */
export interface Validator {
  /** Finds a violation of the contract by an input; undefined if there is none. */
  findInputProblem(operation: ClientOperationFacts, input: WireInput): InputProblem | undefined;
  /** Finds a violation of the contract by the body of a success; undefined if there is none. */
  findOutputProblem(
    operation: ClientOperationFacts,
    status: number,
    body: unknown,
  ): InputProblem | undefined;
}

/** A member, and the problem with it. */
export interface InputProblem {
  readonly member: string;
  readonly problem: string;
}
