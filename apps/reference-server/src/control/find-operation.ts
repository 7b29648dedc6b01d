import { type OperationId, operations } from '@numberkit/contract';
import { ControlProblem } from './http/control-problem.js';

/**
 * The operation of a name.
 *
 * @throws {ControlProblem} There is none; the problem says which there are.
 */
export function findOperation(name: string): OperationId {
  if (isOperation(name)) return name;
  const known = Object.keys(operations).join(', ');
  throw ControlProblem.ofMember('operation', `must be one of ${known}`);
}

function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}
