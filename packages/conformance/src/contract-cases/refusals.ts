import {
  type ExceptionFacts,
  type OperationId,
  operations,
  type Role,
  type ServiceFacts,
  services,
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

/** Which mistake a request makes, in the words of the contract's table of reasons. */
export type Mistake = keyof NonNullable<ServiceFacts['reasons']>;

/** How AWS's services refuse a body that they cannot read. */
export const unreadable: AnyExpectation = { unrouted: 'unreadableBody' };

/** The refusal by the exception that plays a part in an operation. */
export function refusalBy(operation: OperationId, role: Role): AnyExpectation {
  return { exception: exceptionOf(operation, role).name };
}

/**
 * The refusal of a request that breaks the contract's schema.
 *
 * @param member the member that it must name; `undefined` where the whole request is at fault
 */
export function invalidBy(
  operation: OperationId,
  mistake: Mistake,
  member: string | undefined,
): AnyExpectation {
  const { name, facts } = exceptionOf(operation, 'invalidRequest');
  const reason = services[operations[operation].service].reasons?.[mistake];
  const members: Members = {
    ...(reason && { Reason: reason }),
    ...(member && naming(facts, member)),
  };
  return { exception: name, members };
}

/** The refusal of a request that breaks the schema in several members at once: it names them all. */
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

/** Where an exception names the members that are wrong, and how. */
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
