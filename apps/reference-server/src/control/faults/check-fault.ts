import { type OperationId, operations } from '@numberkit/contract';
import { controlLimits, type controlSchemas } from '@numberkit/contract/control';
import { toMilliseconds } from '../../duration.js';
import { toSuggestion } from '../../validation/edit-distance.js';
import { findOperation } from '../find-operation.js';
import { ControlProblem } from '../http/control-problem.js';
import { findExceptionMistakes } from './exception-body.js';

/** A fault that can happen: its operation is known, and its exception one that this may raise. */
export interface CheckedFault extends controlSchemas.NewFault {
  readonly operation: OperationId;
  /** The delay in milliseconds; 0 without one. */
  readonly wait: number;
}

const longestWait = 24 * 60 * 60 * 1000;

/**
 * Holds a new fault against the contract.
 *
 * @throws {ControlProblem} It cannot happen.
 */
export function checkFault(fault: controlSchemas.NewFault): CheckedFault {
  const operation = findOperation(fault.operation);
  checkMembers(fault);
  if (fault.exception !== undefined) checkException(operation, fault.exception, fault.members);
  checkSize(fault);
  const calls = fault.probability === undefined ? { calls: fault.calls ?? 1 } : {};
  return { ...fault, ...calls, operation, wait: toWait(fault.delay) };
}

// What can be long is the members of an exception.
function checkSize(fault: controlSchemas.NewFault): void {
  const { characters } = controlLimits.addFault;
  if (JSON.stringify(fault).length <= characters) return;
  throw ControlProblem.ofMember('members', `must leave the fault within ${characters} characters`);
}

function checkMembers(fault: controlSchemas.NewFault): void {
  const { calls, probability, seed, exception, members, retryAfter, delay, drop } = fault;
  if (calls !== undefined && probability !== undefined) {
    throw ControlProblem.ofMember('probability', 'cannot stand beside calls');
  }
  if (seed !== undefined && probability === undefined) {
    throw ControlProblem.ofMember('seed', 'needs a probability');
  }
  if (exception === undefined && members !== undefined) {
    throw ControlProblem.ofMember('members', 'needs an exception');
  }
  if (exception === undefined && retryAfter !== undefined) {
    throw ControlProblem.ofMember('retryAfter', 'needs an exception');
  }
  if (drop === true && exception !== undefined) {
    throw ControlProblem.ofMember('drop', 'cannot stand beside an exception');
  }
  if (drop !== true && exception === undefined && delay === undefined) {
    throw ControlProblem.ofMember('exception', 'is missing, and neither delay nor drop is there');
  }
}

function checkException(operation: OperationId, name: string, members: object = {}): void {
  const { exceptions } = operations[operation];
  if (exceptions[name]?.raisedBy !== 'handler') {
    const raised = Object.keys(exceptions).filter((one) => exceptions[one]?.raisedBy === 'handler');
    throw ControlProblem.ofMember(
      'exception',
      `must be one that a handler of ${operation} may raise: ${raised.join(', ')}${toSuggestion(name, raised)}`,
    );
  }
  const mistakes = findExceptionMistakes(operation, name, { ...members });
  if (mistakes.length > 0) throw ControlProblem.ofMembers(mistakes);
}

function toWait(delay: string | undefined): number {
  if (delay === undefined) return 0;
  const wait = toMilliseconds(delay);
  if (wait !== undefined && wait <= longestWait) return wait;
  throw ControlProblem.ofMember('delay', 'must be a day at most');
}
