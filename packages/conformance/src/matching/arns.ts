import type { Fixtures } from '../fixtures.js';
import { fromResponseOf } from './earlier.js';
import { fixture } from './fixture.js';
import type { Matcher } from './matcher.js';

/**
 * The ARN of a fixture, in the region and account that an earlier answer has shown.
 *
 * @param member the member of that answer that is an ARN
 * @param kind how an ARN spells the kind of the fixture
 */
export function arnOf(
  exchange: string,
  member: string,
  kind: string,
  name: keyof Fixtures,
): Matcher {
  return fromResponseOf(exchange, member, `the ARN of ${name} by ${member}`, (arn, scope) =>
    String(arn).replace(/[^:]+$/, `${kind}/${fixture(name).supply(scope)}`),
  );
}
