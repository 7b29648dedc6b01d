import type { ExceptionFacts, Role, ServiceFacts } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
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
export function refusalBy(operation: OperationId, role: Role): AnyExpectation {
  return { exception: exceptionOf(operation, role).name };
}

/**
 * The refusal of a request that violates the contract's schema.
 *
 * @param member the member that it must name; `undefined` if the request as a whole is invalid
 */
export function invalidBy(
  operation: OperationId,
  violation: Violation,
  member: string | undefined,
): AnyExpectation {
  const { name, facts } = exceptionOf(operation, 'invalidRequest');
  const reason = services[operations[operation].service].reasons?.[violation];
  const members: Members = {
    ...(reason && { Reason: reason }),
    ...(member && naming(facts, member)),
  };
  return { exception: name, members };
}

/** The refusal of a request with several invalid members: it names them all. */
export function invalidInAll(
  operation: OperationId,
  [first, ...others]: readonly [string, ...string[]],
): AnyExpectation {
  const { name, facts } = exceptionOf(operation, 'invalidRequest');
  const { at, named } = namingIn(facts);
  return { exception: name, members: { [at]: every(named(first), ...others.map(named)) } };
}

function naming(facts: ExceptionFacts, member: string): Members {
  const { at, named } = namingIn(facts);
  return { [at]: named(member) };
}

/** The member in which an exception names the invalid members, and how it does. */
function namingIn(facts: ExceptionFacts): {
  readonly at: string;
  readonly named: (member: string) => Matcher;
} {
  if (!facts.members.includes('Fields')) return { at: 'Message', named: stringContaining };
  const named = (member: string) => {
    const path = new RegExp(`^${member}($|[.\\[/])`);
    return arrayContaining({ Name: text(`${member} or a path in it`, path, member) });
  };
  return { at: 'Fields', named };
}

function exceptionOf(
  operation: OperationId,
  role: Role,
): { readonly name: string; readonly facts: ExceptionFacts } {
  const { roles, exceptions } = operations[operation];
  const name = roles[role];
  const facts = name === undefined ? undefined : exceptions[name];
  if (name === undefined || !facts) throw new SuiteFault(`${operation} has no ${role} exception`);
  return { name, facts };
}
