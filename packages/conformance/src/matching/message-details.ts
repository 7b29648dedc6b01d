import { createMatcher, type Matcher } from './matcher.js';
import { isMembers } from './members.js';
import type { MatchContext } from './scope.js';

/**
 * A message that repeats members of the same exception: `… Reason="OTHER"`, or `… Fields="` for those that
 * are lists. Members that the exception does not have need not be there.
 */
export function messageWith(names: readonly string[]): Matcher {
  const wanted = ({ response }: MatchContext): readonly string[] =>
    names.flatMap((name) => {
      const value = isMembers(response) ? response[name] : undefined;
      if (typeof value === 'string') return [`${name}="${value}"`];
      return value === undefined ? [] : [`${name}="`];
    });
  return createMatcher({
    describe: (context) => `a text with ${wanted(context).join(' and ') || 'anything in it'}`,
    accepts: (actual, context) =>
      typeof actual === 'string' && wanted(context).every((detail) => actual.includes(detail)),
    supply: () => 'It is refused.',
  });
}
