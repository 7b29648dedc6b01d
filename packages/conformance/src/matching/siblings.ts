import { createMatcher, type Matcher } from './matcher.js';
import { isMembers } from './members.js';
import type { MatchContext } from './scope.js';
import { show } from './show.js';

/**
 * A text that ends with another member of the same answer, as an ARN ends with the id.
 *
 * @param sample what a client is given
 */
export function endingWith(member: string, sample: string): Matcher {
  const ending = ({ response }: MatchContext) =>
    isMembers(response) ? response[member] : undefined;
  return createMatcher({
    describe: (context) => `a text that ends with ${member}, ${show(ending(context))}`,
    accepts: (actual, context) => {
      const wanted = ending(context);
      return typeof actual === 'string' && typeof wanted === 'string' && actual.endsWith(wanted);
    },
    supply: () => sample,
  });
}
