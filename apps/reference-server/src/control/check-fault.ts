import { findPart, isOperationId, listOperationIds, toReference } from '@numberkit/contract';
import { controlLimits, type controlSchemas } from '@numberkit/contract/control';
import { type ErrorCode, type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { document } from '@numberkit/contract/phone-numbers/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import type { RefusalMembers } from '@numberkit/server-stubs';
import { toMilliseconds } from '../duration.js';
import { toMemberProblems } from '../validation/member-problems.js';
import { toSuggestion } from '../validation/suggestion.js';
import { ControlProblem } from './http/control-problem.js';

/** A fault that can happen: the contract has its operation, whose handler may raise its exception. */
export interface CheckedFault extends controlSchemas.NewFault {
  readonly operation: OperationId;
  /** The delay in milliseconds; 0 without one. */
  readonly wait: number;
}

const maxWait = 24 * 60 * 60 * 1000;

/**
 * Checks the rules of faults that the schema cannot state.
 *
 * @throws {ControlProblem} The fault cannot happen.
 */
export function checkFault(fault: controlSchemas.NewFault): CheckedFault {
  const operation = toOperationId(fault.operation);
  checkMembers(fault);
  if (fault.exception !== undefined) checkException(operation, fault.exception, fault.members);
  checkSize(fault);
  const calls = fault.probability === undefined ? { calls: fault.calls ?? 1 } : {};
  return { ...fault, ...calls, operation, wait: toWait(fault.delay) };
}

/**
 * The operation of a name.
 *
 * @throws {ControlProblem} The contract has none.
 */
export function toOperationId(name: string): OperationId {
  if (isOperationId(operations, name)) return name;
  const known = listOperationIds(operations);
  const reason = `must be one of ${known.join(', ')}${toSuggestion(name, known)}`;
  throw ControlProblem.ofMember('operation', reason);
}

// Only the members of an exception can be long.
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
  if (!isRaisable(operation, name)) {
    const raised = Object.keys(operations[operation].exceptions).filter((one) =>
      isRaisable(operation, one),
    );
    throw ControlProblem.ofMember(
      'exception',
      `must be one that a handler of ${operation} may raise: ${raised.join(', ')}${toSuggestion(name, raised)}`,
    );
  }
  const problems = findExceptionProblems(operation, name, { ...members });
  if (problems.length > 0) throw ControlProblem.ofMembers(problems);
}

function toWait(delay: string | undefined): number {
  if (delay === undefined) return 0;
  const wait = toMilliseconds(delay);
  if (wait !== undefined && wait <= maxWait) return wait;
  throw ControlProblem.ofMember('delay', 'must be a day at most');
}

/** Whether an operation's handler may raise an exception of this name. */
export function isRaisable<Op extends OperationId>(
  operation: Op,
  name: string,
): name is Extract<ErrorCode<Op>, string> {
  return operations[operation].exceptions[name]?.raisedBy === 'handler';
}

/** Whether the contract accepts these members for an exception. */
export function isBodyOf<Op extends OperationId, Code extends ErrorCode<Op>>(
  operation: Op,
  name: Code,
  members: Readonly<Record<string, unknown>>,
): members is RefusalMembers<Op, Code> & Readonly<Record<string, unknown>> {
  return findExceptionProblems(operation, String(name), members).length === 0;
}

/** The problems of the members that a fault gives to an exception. */
function findExceptionProblems(
  operation: OperationId,
  name: string,
  members: Readonly<Record<string, unknown>>,
): controlSchemas.ProblemError[] {
  const exception = operations[operation].exceptions[name];
  const unknown = Object.keys(members).filter((one) => !exception?.members.includes(one));
  if (unknown.length > 0) {
    const known = exception?.members ?? [];
    return unknown.map((one) => ({
      member: `members.${one}`,
      reason: `is not a member of ${name}; it has ${known.join(', ')}${toSuggestion(one, known)}`,
    }));
  }
  const check = toBodyCheck(operation, name);
  return toMemberProblems(check({ __type: name, ...exception?.defaults, ...members }), 'members');
}

const compile = createCompile({ contract: document });
const bodyChecks = new Map<string, SchemaCheck>();

function toBodyCheck(operation: OperationId, name: string): SchemaCheck {
  const key = `${operation} ${name}`;
  const known = bodyChecks.get(key);
  if (known !== undefined) return known;
  const { path, method, exceptions } = operations[operation];
  const status = String(exceptions[name]?.status);
  const names = ['paths', path, method.toLowerCase(), 'responses', status];
  const schema = findPart(document, [...names, 'content', 'application/json', 'schema']);
  if (schema === undefined) throw new Error(`${operation} has no body of ${name}.`);
  const check = compile({ $ref: `contract${toReference(schema.at)}` });
  bodyChecks.set(key, check);
  return check;
}
