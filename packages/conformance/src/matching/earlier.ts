import { SuiteFault } from '../scenario/faults.js';
import { toExactMismatches } from './differences.js';
import { isEqual } from './equality.js';
import { createMatcher, type Matcher, nothing } from './matcher.js';
import { isMembers } from './members.js';
import type { EarlierExchange, MatchContext } from './scope.js';
import { show } from './show.js';

/** The same as a member of an earlier exchange's answer; without a path, the whole answer. */
export function responseOf(exchange: string, ...path: readonly string[]): Matcher {
  return same(exchange, `${path.join('.') || 'the answer'} of`, (earlier) =>
    path.reduce(memberOf, earlier.body),
  );
}

/**
 * A value made from a member of an earlier exchange's answer.
 *
 * @param what the value in a few words, to stand before "of the exchange"
 */
export function fromResponseOf(
  exchange: string,
  member: string,
  what: string,
  make: (value: unknown, context: MatchContext) => unknown,
): Matcher {
  return same(exchange, `${what} of`, (earlier, context) =>
    make(memberOf(earlier.body, member), context),
  );
}

/** The same as a header of an earlier exchange's answer, by lower-case name. */
export function headerOf(exchange: string, header: string): Matcher {
  return same(exchange, `${header} of`, (earlier) => earlier.headers[header]);
}

/** The same as a member of the body that travelled in an earlier exchange. */
export function requestOf(exchange: string, member: string): Matcher {
  return same(exchange, `${member} sent in`, (earlier) => earlier.sent[member]);
}

function same(
  exchange: string,
  what: string,
  read: (earlier: EarlierExchange, context: MatchContext) => unknown,
): Matcher {
  const wanted = (context: MatchContext) => read(find(context, exchange), context);
  return createMatcher({
    describe: (context) => `${what} the exchange "${exchange}", ${show(wanted(context))}`,
    accepts: (actual, context) => isEqual(actual, wanted(context)),
    // Of two answers that differ in a member, nobody wants to search for it.
    mismatches: (actual, context) => {
      const value = wanted(context);
      if (!isMembers(value) || !isMembers(actual)) return [];
      const as = `, as in ${what} the exchange "${exchange}"`;
      return toExactMismatches(value, actual, '', show).map((each) => ({
        ...each,
        expected: each.expected + as,
      }));
    },
    supply: (context) => wanted(context) ?? nothing,
  });
}

function find(context: MatchContext, exchange: string): EarlierExchange {
  const earlier = context.earlier.get(exchange);
  if (earlier) return earlier;
  throw new SuiteFault(`No earlier exchange is named "${exchange}"`);
}

function memberOf(value: unknown, name: string): unknown {
  return isMembers(value) ? value[name] : undefined;
}
