import { findPart, isOperationId, listOperationIds, toReference } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import type { ErrorCode, OperationId } from '@numberkit/contract/phone-numbers';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { type RefusalMembers, toSuggestion } from '@numberkit/server-stubs';
import { controlLimits, phoneNumbers } from '../contracts.js';
import { toMilliseconds } from '../duration.js';
import { type MemberProblem, toMemberProblems } from '../validation/member-problems.js';
import type { ControlCall } from './control-call.js';

/** A fault that can happen: the contract has its operation, whose handler may raise its exception. */
export interface CheckedFault extends schemas.NewFault {
  readonly operation: OperationId;
  /** The delay in milliseconds; 0 without one. */
  readonly wait: number;
}

const { document, operations } = phoneNumbers;

const maxWait = 24 * 60 * 60 * 1000;

/**
 * Checks the rules of faults that the schema cannot state.
 *
 * @throws {ServiceError} The fault cannot happen.
 */
export function checkFault(fault: schemas.NewFault, call: ControlCall): CheckedFault {
  const operation = toOperationId(fault.operation, call);
  const { exception, members, probability } = fault;
  const problem = findMisplaced(fault);
  if (problem !== undefined) throw call.refuseMembers([problem]);
  if (exception !== undefined) checkException(operation, exception, members, call);
  checkSize(fault, call);
  const calls = probability === undefined ? { calls: fault.calls ?? 1 } : {};
  return { ...fault, ...calls, operation, wait: toWait(fault.delay, call) };
}

/**
 * The operation of a name.
 *
 * @throws {ServiceError} The contract has none.
 */
export function toOperationId(name: string, call: ControlCall): OperationId {
  if (isOperationId(operations, name)) return name;
  const known = listOperationIds(operations);
  const reason = `must be one of ${known.join(', ')}${toSuggestion(name, known)}`;
  throw call.refuseMembers([{ member: 'operation', reason }]);
}

// Only the members of an exception can be long.
function checkSize(fault: schemas.NewFault, call: ControlCall): void {
  const { characters } = controlLimits.addFault;
  if (JSON.stringify(fault).length <= characters) return;
  const reason = `must leave the fault within ${characters} characters`;
  throw call.refuseMembers([{ member: 'members', reason }]);
}

/** The first member that cannot stand beside the others, or that needs one beside it. */
function findMisplaced(fault: schemas.NewFault): MemberProblem | undefined {
  const { calls, probability, seed, exception, members, retryAfter, delay, drop } = fault;
  if (calls !== undefined && probability !== undefined) {
    return { member: 'probability', reason: 'cannot stand beside calls' };
  }
  if (seed !== undefined && probability === undefined) {
    return { member: 'seed', reason: 'needs a probability' };
  }
  if (exception === undefined && members !== undefined) {
    return { member: 'members', reason: 'needs an exception' };
  }
  if (exception === undefined && retryAfter !== undefined) {
    return { member: 'retryAfter', reason: 'needs an exception' };
  }
  if (drop === true && exception !== undefined) {
    return { member: 'drop', reason: 'cannot stand beside an exception' };
  }
  if (drop !== true && exception === undefined && delay === undefined) {
    return { member: 'exception', reason: 'is missing, and neither delay nor drop is there' };
  }
  return undefined;
}

function checkException(
  operation: OperationId,
  name: string,
  members: object | undefined,
  call: ControlCall,
): void {
  if (!isRaisable(operation, name)) {
    const raised = Object.keys(operations[operation].exceptions).filter((one) =>
      isRaisable(operation, one),
    );
    const reason = `must be one that a handler of ${operation} may raise: ${raised.join(', ')}${toSuggestion(name, raised)}`;
    throw call.refuseMembers([{ member: 'exception', reason }]);
  }
  const problems = findExceptionProblems(operation, name, { ...members });
  if (problems.length > 0) throw call.refuseMembers(problems);
}

function toWait(delay: string | undefined, call: ControlCall): number {
  if (delay === undefined) return 0;
  const wait = toMilliseconds(delay);
  if (wait !== undefined && wait <= maxWait) return wait;
  throw call.refuseMembers([{ member: 'delay', reason: 'must be a day at most' }]);
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
): MemberProblem[] {
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
