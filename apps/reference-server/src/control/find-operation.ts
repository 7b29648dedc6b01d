import { type OperationId, operations } from '@numberkit/contract';
import { toSuggestion } from '../validation/edit-distance.js';
import { ControlProblem } from './http/control-problem.js';

/**
 * The operation of a name.
 *
 * @throws {ControlProblem} There is none; the problem says which there are.
 */
export function findOperation(name: string): OperationId {
  if (isOperation(name)) return name;
  const known = Object.keys(operations);
  const reason = `must be one of ${known.join(', ')}${toSuggestion(name, known)}`;
  throw ControlProblem.ofMember('operation', reason);
}

function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}
