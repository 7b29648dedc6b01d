import { createMatcher, type Matcher } from './matcher.js';
import { isMembers } from './members.js';
import type { Scope } from './scope.js';

/**
 * A message that repeats members of the same exception: `… Reason="OTHER"`, or `… Fields="` for those that
 * are lists. Members that the exception does not have need not be there.
 */
export function messageWith(names: readonly string[]): Matcher {
  const wanted = ({ answer }: Scope): readonly string[] =>
    names.flatMap((name) => {
      const value = isMembers(answer) ? answer[name] : undefined;
      if (typeof value === 'string') return [`${name}="${value}"`];
      return value === undefined ? [] : [`${name}="`];
    });
  return createMatcher({
    describe: (scope) => `a text with ${wanted(scope).join(' and ') || 'anything in it'}`,
    accepts: (actual, scope) =>
      typeof actual === 'string' && wanted(scope).every((detail) => actual.includes(detail)),
    supply: () => 'It is refused.',
  });
}
