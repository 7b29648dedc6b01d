import { partitions } from '@numberkit/contract';
import { createMatcher, isMembers, type MatchContext, type Matcher } from './matcher.js';
import { show } from './show.js';

/**
 * A text that ends with another member of the same body, as an ARN ends with an id.
 *
 * @param sample the value that a client gets
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
 * A message that repeats members of the same exception: `… Reason="OTHER"`, or `… Fields="` for lists.
 * Members that the exception does not have may be missing from it.
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
 * An ARN that ends with another member of the same body and names the partition of its region, as the
 * contract lists them.
 *
 * @param sample the value that a client gets
 */
export function arnEndingWith(member: string, sample: string): Matcher {
  const ending = endingWith(member, sample);
  return createMatcher({
    describe: (context) => `${ending.describe(context)}, in the partition of its region`,
    accepts: (actual, context) =>
      ending.accepts(actual, context) && isInItsPartition(String(actual)),
    supply: ending.supply,
  });
}

/** The same ARN in another partition. */
export function toOtherPartition(arn: string): string {
  const [, own] = arn.split(':');
  const other = partitions.find(({ name }) => name !== own);
  return arn.replace(/^arn:[^:]*/, `arn:${other?.name}`);
}

// The contract does not say how ARNs begin in a region that is in none of its partitions.
function isInItsPartition(arn: string): boolean {
  const [, name, , region = ''] = arn.split(':');
  const partition = partitions.find(({ regions }) => new RegExp(regions).test(region));
  return partition === undefined || partition.name === name;
}
