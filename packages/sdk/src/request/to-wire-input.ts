import {
  type Input,
  type OperationId,
  operations,
  splitInput,
  type WireInput,
} from '@numberkit/contract';
import { InvalidInputError } from '../errors/invalid-input-error.js';
import { findInputProblem } from './find-input-problem.js';

/**
 * An input as it travels, the idempotency token filled in where the caller left it out.
 *
 * @throws {InvalidInputError} A member cannot be sent.
 */
export function toWireInput<Op extends OperationId>(
  operation: Op,
  input: Input<Op>,
  newToken: () => string,
): WireInput {
  const found = findInputProblem(operation, input);
  if (found) throw new InvalidInputError(found.member, found.problem, { operation });
  try {
    const wire = splitInput(operation, withToken(operation, input, newToken));
    // Written here only to see that it can be: a BigInt or a circle has no JSON.
    JSON.stringify(wire);
    return wire;
  } catch (cause) {
    throw new InvalidInputError('input', 'cannot be written as JSON', { operation, cause });
  }
}

function withToken<Op extends OperationId>(
  operation: Op,
  input: Input<Op>,
  newToken: () => string,
): Input<Op> {
  const { idempotencyToken: token } = operations[operation];
  if (token === undefined || Reflect.get(input, token) !== undefined) return input;
  return { ...input, [token]: newToken() };
}
