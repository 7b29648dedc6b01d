import {
  type ExceptionFacts,
  type OperationFacts,
  type Role,
  type ServiceFacts,
  toWireName,
} from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import {
  arrayContaining,
  every,
  type Matcher,
  stringContaining,
  text,
} from '../matching/matchers.js';
import { SuiteFault } from '../scenario/errors.js';
import type { AnyExpectation } from '../scenario/expectation.js';

/** A kind of violation in the contract's table of reasons. */
export type Violation = keyof NonNullable<ServiceFacts['reasons']>;

/** The refusal by AWS's services of a body that they cannot read. */
export const unreadable: AnyExpectation = { unrouted: 'unreadableBody' };

/** The refusal with an operation's exception of a role. */
export function refusalBy(operation: OperationFacts, role: Role): AnyExpectation {
  return { exception: exceptionOf(operation, role).name };
}

/**
 * The refusal of a request that violates the contract's schema.
 *
 * @param member the member that it must name; `undefined` if the request as a whole is invalid
 */
export function invalidBy(
  operation: OperationFacts,
  violation: Violation,
  member: string | undefined,
): AnyExpectation {
  const { name, facts } = exceptionOf(operation, 'invalidRequest');
  const reason = operation.service.reasons?.[violation];
  const members: Members = {
    ...(reason && { Reason: reason }),
    ...(member && naming(operation, facts, member)),
  };
  return { exception: name, members };
}

/** The refusal of a request with several invalid members: it names them all. */
export function invalidInAll(
  operation: OperationFacts,
  [first, ...others]: readonly [string, ...string[]],
): AnyExpectation {
  const { name, facts } = exceptionOf(operation, 'invalidRequest');
  const { at, named } = namingIn(operation, facts);
  return { exception: name, members: { [at]: every(named(first), ...others.map(named)) } };
}

function naming(operation: OperationFacts, facts: ExceptionFacts, member: string): Members {
  const { at, named } = namingIn(operation, facts);
  return { [at]: named(member) };
}

/** The lists of invalid members that exceptions have, and the member of an item that names one. */
export const listsOfInvalid: Readonly<Record<string, string>> = {
  Fields: 'Name',
  errors: 'member',
};

/** The member in which an exception names the invalid members, and how it does. */
function namingIn(
  operation: OperationFacts,
  facts: ExceptionFacts,
): { readonly at: string; readonly named: (member: string) => Matcher } {
  const [list] = Object.entries(listsOfInvalid).filter(([at]) => facts.members.includes(at));
  if (!list) {
    const at = operation.service.errorForm === 'problem' ? 'detail' : 'Message';
    // The sender knows a member by its name on the wire.
    return { at, named: (member) => stringContaining(toWireName(operation, member)) };
  }
  const [at, key] = list;
  const named = (member: string) => {
    const path = toPathPattern(operation, member);
    return arrayContaining({ [key]: text(`${member} or a path in it`, path, member) });
  };
  return { at, named };
}

/** Matches a member, by its name in the contract or on the wire, and every path in it. */
export function toPathPattern(operation: OperationFacts, member: string): RegExp {
  const names = [...new Set([member, toWireName(operation, member)])].map(escapePattern).join('|');
  return new RegExp(`^(${names})($|[.\\[/])`);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function exceptionOf(
  { operationId, roles, exceptions }: OperationFacts,
  role: Role,
): { readonly name: string; readonly facts: ExceptionFacts } {
  const name = roles[role];
  const facts = name === undefined ? undefined : exceptions[name];
  if (name === undefined || !facts) {
    throw new SuiteFault(`${operationId} has no exception of the role ${role}`);
  }
  return { name, facts };
}
