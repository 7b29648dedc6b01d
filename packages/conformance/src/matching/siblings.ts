import { partitions } from '@numberkit/contract';
import { createMatcher, isMembers, type MatchContext, type Matcher } from './matcher.js';
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

/**
 * An ARN that ends with another member of the same answer, and names the partition that the contract puts
 * its own region in.
 *
 * @param sample what a client is given
 */
export function arnEndingWith(member: string, sample: string): Matcher {
  const ending = endingWith(member, sample);
  return createMatcher({
    describe: (scope) => `${ending.describe(scope)}, in the partition of its region`,
    accepts: (actual, scope) => ending.accepts(actual, scope) && isInItsPartition(String(actual)),
    supply: ending.supply,
  });
}

/** An ARN with the name of another partition than its own. */
export function toOtherPartition(arn: string): string {
  const [, own] = arn.split(':');
  const other = partitions.find(({ name }) => name !== own);
  return arn.replace(/^arn:[^:]*/, `arn:${other?.name}`);
}

// Of a region that is in none of the contract's partitions nobody can say how its ARNs begin.
function isInItsPartition(arn: string): boolean {
  const [, name, , region = ''] = arn.split(':');
  const partition = partitions.find(({ regions }) => new RegExp(regions).test(region));
  return partition === undefined || partition.name === name;
}
