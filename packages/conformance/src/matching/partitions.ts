import { partitions } from '@numberkit/contract';
import { createMatcher, type Matcher } from './matcher.js';
import { endingWith } from './siblings.js';

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
