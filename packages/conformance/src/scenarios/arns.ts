import { createMatcher, type Matcher } from '../matching/matcher.js';
import { endingWith, fromResponseOf } from '../matching/matchers.js';
import { phoneNumbers } from './contract.js';
import { type FixtureName, fixture } from './fixtures.js';

/**
 * The ARN of a fixture, with the region and account of an ARN in an earlier exchange's response.
 *
 * @param member the member of that response that holds the ARN
 * @param kind the word for the kind of the fixture in an ARN
 */
export function arnOf(exchange: string, member: string, kind: string, name: FixtureName): Matcher {
  return fromResponseOf(exchange, member, `the ARN of ${name} by ${member}`, (arn, context) =>
    String(arn).replace(/[^:]+$/, `${kind}/${fixture(name).supply(context)}`),
  );
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
  const other = phoneNumbers.partitions.find(({ name }) => name !== own);
  return arn.replace(/^arn:[^:]*/, `arn:${other?.name}`);
}

/** The same ARN in another account. */
export function toOtherAccount(arn: string): string {
  // Some servers write accounts in a form of their own.
  return arn.replace(/:([^:]*):([^:]*)$/, (_, own: string, resource: string) => {
    const other = /^\d{12}$/.test(own) ? '999988887777' : 'numberkit';
    return `:${own === other ? '111122223333' : other}:${resource}`;
  });
}

/** An ARN that is derived from one in an earlier exchange's response, by its member. */
export function changedArn(
  exchange: string,
  member: string,
  what: string,
  change: (arn: string) => string,
): Matcher {
  return fromResponseOf(exchange, member, what, (arn) => change(String(arn)));
}

// The contract does not say how ARNs begin in a region that is in none of its partitions.
function isInItsPartition(arn: string): boolean {
  const [, name, , region = ''] = arn.split(':');
  const partition = phoneNumbers.partitions.find(({ regions }) => new RegExp(regions).test(region));
  return partition === undefined || partition.name === name;
}
