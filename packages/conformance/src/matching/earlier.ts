import { SuiteFault } from '../scenario/faults.js';
import { toDifferences } from './differences.js';
import { isEqual } from './equality.js';
import { createMatcher, type Matcher, nothing } from './matcher.js';
import { isMembers } from './members.js';
import type { Exchanged, Scope } from './scope.js';
import { show } from './show.js';

/** The same as a member of an earlier exchange's answer; without a path, the whole answer. */
export function answered(exchange: string, ...path: readonly string[]): Matcher {
  return same(exchange, `${path.join('.') || 'the answer'} of`, (earlier) =>
    path.reduce(memberOf, earlier.body),
  );
}

/**
 * A value made from a member of an earlier exchange's answer.
 *
 * @param what the value in a few words, to stand before "of the exchange"
 */
export function fromAnswered(
  exchange: string,
  member: string,
  what: string,
  make: (value: unknown, scope: Scope) => unknown,
): Matcher {
  return same(exchange, `${what} of`, (earlier, scope) =>
    make(memberOf(earlier.body, member), scope),
  );
}

/** The same as a header of an earlier exchange's answer, by lower-case name. */
export function headerOf(exchange: string, header: string): Matcher {
  return same(exchange, `${header} of`, (earlier) => earlier.headers[header]);
}

/** The same as a member of the body that travelled in an earlier exchange. */
export function sentIn(exchange: string, member: string): Matcher {
  return same(exchange, `${member} sent in`, (earlier) => earlier.sent[member]);
}

function same(
  exchange: string,
  what: string,
  read: (earlier: Exchanged, scope: Scope) => unknown,
): Matcher {
  const wanted = (scope: Scope) => read(find(scope, exchange), scope);
  return createMatcher({
    describe: (scope) => `${what} the exchange "${exchange}", ${show(wanted(scope))}`,
    accepts: (actual, scope) => isEqual(actual, wanted(scope)),
    // Of two answers that differ in a member, nobody wants to search for it.
    differences: (actual, scope) => {
      const value = wanted(scope);
      if (!isMembers(value) || !isMembers(actual)) return [];
      const as = `, as in ${what} the exchange "${exchange}"`;
      return toDifferences(value, actual, '', show).map((each) => ({
        ...each,
        expected: each.expected + as,
      }));
    },
    supply: (scope) => wanted(scope) ?? nothing,
  });
}

function find(scope: Scope, exchange: string): Exchanged {
  const earlier = scope.earlier.get(exchange);
  if (earlier) return earlier;
  throw new SuiteFault(`No earlier exchange is named "${exchange}"`);
}

function memberOf(value: unknown, name: string): unknown {
  return isMembers(value) ? value[name] : undefined;
}
