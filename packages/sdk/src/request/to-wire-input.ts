import {
  type Input,
  type OperationId,
  operations,
  splitInput,
  type WireInput,
} from '@numberkit/contract';
import { InvalidInputError } from '../errors/invalid-input-error.js';
import { MissingError } from '../platform/missing.js';
import { findInputProblem } from './find-input-problem.js';

/**
 * An input as it travels, the idempotency token filled in where the caller left it out. It is a copy,
 * so that every attempt sends the same, whatever the caller does with the input meanwhile.
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
  let wire: WireInput;
  try {
    wire = splitInput(operation, input);
  } catch (cause) {
    throw new InvalidInputError('input', 'cannot be written as JSON', { operation, cause });
  }
  const { idempotencyToken: token, members } = operations[operation];
  if (token !== undefined) {
    const place = members.query.includes(token) ? wire.query : wire.body;
    if (place) place[token] ??= createTokenOf(operation, token, newToken);
  }
  return wire;
}

function createTokenOf(operation: OperationId, member: string, newToken: () => string): string {
  try {
    return newToken();
  } catch (cause) {
    if (!(cause instanceof MissingError)) throw cause;
    throw new InvalidInputError(member, cause.message, { operation });
  }
}
