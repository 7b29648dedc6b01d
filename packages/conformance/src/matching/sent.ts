import { SuiteFault } from '../scenario/faults.js';
import { hasSameItems, isEqual } from './equality.js';
import { createMatcher, type Matcher, nothing } from './matcher.js';
import type { MatchContext } from './scope.js';
import { show } from './show.js';

/** The same as a member of the input; where the input has none, a default, or nothing. */
export function asSent(member: string, otherwise?: unknown): Matcher {
  const wanted = (context: MatchContext) => context.input[member] ?? otherwise;
  return createMatcher({
    describe: (context) =>
      context.input[member] === undefined
        ? show(otherwise)
        : `${member} as sent, ${show(wanted(context))}`,
    accepts: (actual, context) => isEqual(actual, wanted(context)),
    supply: (context) => wanted(context) ?? nothing,
  });
}

/** The same items as a list of the input, in whatever order; none where the input has none. */
export function asSentInAnyOrder(member: string): Matcher {
  return createMatcher({
    describe: (context) => `the items of ${member} as sent, ${show(listIn(context, member))}`,
    accepts: (actual, context) => {
      const wanted = listIn(context, member);
      if (actual === undefined) return wanted.length === 0;
      return Array.isArray(actual) && hasSameItems(actual, wanted);
    },
    supply: (context) => context.input[member] ?? nothing,
  });
}

/** A value made from a member of the input. */
export function fromSent(member: string, what: string, make: (value: string) => unknown): Matcher {
  const wanted = (context: MatchContext) => make(String(context.input[member]));
  return createMatcher({
    describe: (context) => `${what}, ${show(wanted(context))}`,
    accepts: (actual, context) => isEqual(actual, wanted(context)),
    supply: wanted,
  });
}

function listIn(context: MatchContext, member: string): readonly unknown[] {
  const list = context.input[member] ?? [];
  if (Array.isArray(list)) return list;
  throw new SuiteFault(`${member} is no list in the input`);
}
