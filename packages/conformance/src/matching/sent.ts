import { SuiteFault } from '../scenario/faults.js';
import { hasSameItems, isEqual } from './equality.js';
import { createMatcher, type Matcher, nothing } from './matcher.js';
import type { Scope } from './scope.js';
import { show } from './show.js';

/** The same as a member of the input; where the input has none, a default, or nothing. */
export function asSent(member: string, otherwise?: unknown): Matcher {
  const wanted = (scope: Scope) => scope.input[member] ?? otherwise;
  return createMatcher({
    describe: (scope) =>
      scope.input[member] === undefined
        ? show(otherwise)
        : `${member} as sent, ${show(wanted(scope))}`,
    accepts: (actual, scope) => isEqual(actual, wanted(scope)),
    supply: (scope) => wanted(scope) ?? nothing,
  });
}

/** The same items as a list of the input, in whatever order; none where the input has none. */
export function asSentInAnyOrder(member: string): Matcher {
  return createMatcher({
    describe: (scope) => `the items of ${member} as sent, ${show(listIn(scope, member))}`,
    accepts: (actual, scope) => {
      const wanted = listIn(scope, member);
      if (actual === undefined) return wanted.length === 0;
      return Array.isArray(actual) && hasSameItems(actual, wanted);
    },
    supply: (scope) => scope.input[member] ?? nothing,
  });
}

/** A value made from a member of the input. */
export function fromSent(member: string, what: string, make: (value: string) => unknown): Matcher {
  const wanted = (scope: Scope) => make(String(scope.input[member]));
  return createMatcher({
    describe: (scope) => `${what}, ${show(wanted(scope))}`,
    accepts: (actual, scope) => isEqual(actual, wanted(scope)),
    supply: wanted,
  });
}

function listIn(scope: Scope, member: string): readonly unknown[] {
  const list = scope.input[member] ?? [];
  if (Array.isArray(list)) return list;
  throw new SuiteFault(`${member} is no list in the input`);
}
