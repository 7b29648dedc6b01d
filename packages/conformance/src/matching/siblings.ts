import { createMatcher, type Matcher } from './matcher.js';
import { isMembers } from './members.js';
import type { Scope } from './scope.js';
import { show } from './show.js';

/**
 * A text that ends with another member of the same answer, as an ARN ends with the id.
 *
 * @param sample what a client is given
 */
export function endingWith(member: string, sample: string): Matcher {
  const ending = ({ answer }: Scope) => (isMembers(answer) ? answer[member] : undefined);
  return createMatcher({
    describe: (scope) => `a text that ends with ${member}, ${show(ending(scope))}`,
    accepts: (actual, scope) => {
      const wanted = ending(scope);
      return typeof actual === 'string' && typeof wanted === 'string' && actual.endsWith(wanted);
    },
    supply: () => sample,
  });
}
