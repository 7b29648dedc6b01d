import { SuiteFault } from '../scenario/errors.js';
import { hasSameItems, isEqual, toExactMismatches } from './compare.js';
import {
  createMatcher,
  type EarlierExchange,
  isMembers,
  type MatchContext,
  type Matcher,
  nothing,
} from './matcher.js';
import { show } from './show.js';

/** The value of a member of the input; without that member, a default, or nothing. */
export function asSent(member: string, otherwise?: unknown): Matcher {
  const expected = (context: MatchContext) => context.input[member] ?? otherwise;
  return createMatcher({
    describe: (context) =>
      context.input[member] === undefined
        ? show(otherwise)
        : `${member} as sent, ${show(expected(context))}`,
    accepts: (actual, context) => isEqual(actual, expected(context)),
    supply: (context) => expected(context) ?? nothing,
  });
}

/** The items of a list of the input, in any order; none if the input has no such member. */
export function asSentInAnyOrder(member: string): Matcher {
  return createMatcher({
    describe: (context) => `the items of ${member} as sent, ${show(listIn(context, member))}`,
    accepts: (actual, context) => {
      const expected = listIn(context, member);
      if (actual === undefined) return expected.length === 0;
      return Array.isArray(actual) && hasSameItems(actual, expected);
    },
    supply: (context) => context.input[member] ?? nothing,
  });
}

/** A value derived from a member of the input. */
export function fromSent(member: string, what: string, make: (value: string) => unknown): Matcher {
  const expected = (context: MatchContext) => make(String(context.input[member]));
  return createMatcher({
    describe: (context) => `${what}, ${show(expected(context))}`,
    accepts: (actual, context) => isEqual(actual, expected(context)),
    supply: expected,
  });
}

function listIn(context: MatchContext, member: string): readonly unknown[] {
  const list = context.input[member] ?? [];
  if (Array.isArray(list)) return list;
  throw new SuiteFault(`${member} of the input is not a list`);
}

/** The value of a member of an earlier exchange's response; without a path, its whole body. */
export function responseOf(exchange: string, ...path: readonly string[]): Matcher {
  return same(exchange, `${path.join('.') || 'the response'} of`, (earlier) =>
    path.reduce(memberOf, earlier.body),
  );
}

/** The items of a list in an earlier exchange's response, in any order. */
export function itemsOf(exchange: string, member: string): Matcher {
  const expected = (context: MatchContext) => memberOf(find(context, exchange).body, member);
  return createMatcher({
    describe: (context) =>
      `the items of ${member} of the exchange "${exchange}", ${show(expected(context))}`,
    accepts: (actual, context) => {
      const items = expected(context);
      return Array.isArray(actual) && Array.isArray(items) && hasSameItems(actual, items);
    },
    supply: (context) => expected(context) ?? nothing,
  });
}

/**
 * A value derived from a member of an earlier exchange's response.
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

/** The moment a number of milliseconds after a timestamp in an earlier exchange's response. */
export function momentAfter(exchange: string, member: string, milliseconds: number): Matcher {
  return fromResponseOf(
    exchange,
    member,
    `the moment ${milliseconds} ms after ${member}`,
    (value) => (value instanceof Date ? new Date(value.getTime() + milliseconds) : undefined),
  );
}

/** The value of a header of an earlier exchange's response, by lower-case name. */
export function headerOf(exchange: string, header: string): Matcher {
  return same(exchange, `${header} of`, (earlier) => earlier.headers[header]);
}

/** The value of a member in the request body of an earlier exchange. */
export function requestOf(exchange: string, member: string): Matcher {
  return same(exchange, `${member} sent in`, (earlier) => earlier.sent[member]);
}

function same(
  exchange: string,
  what: string,
  read: (earlier: EarlierExchange, context: MatchContext) => unknown,
): Matcher {
  const expected = (context: MatchContext) => read(find(context, exchange), context);
  return createMatcher({
    describe: (context) => `${what} the exchange "${exchange}", ${show(expected(context))}`,
    accepts: (actual, context) => isEqual(actual, expected(context)),
    // Two long bodies that differ in one member are reported by that member.
    mismatches: (actual, context) => {
      const value = expected(context);
      if (!isMembers(value) || !isMembers(actual)) return [];
      const as = `, as in ${what} the exchange "${exchange}"`;
      return toExactMismatches(value, actual, '', show).map((each) => ({
        ...each,
        expected: each.expected + as,
      }));
    },
    supply: (context) => expected(context) ?? nothing,
  });
}

function find(context: MatchContext, exchange: string): EarlierExchange {
  const earlier = context.earlier.get(exchange);
  if (earlier) return earlier;
  throw new SuiteFault(`No earlier exchange has the name "${exchange}"`);
}

function memberOf(value: unknown, name: string): unknown {
  return isMembers(value) ? value[name] : undefined;
}

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
      const expected = ending(context);
      return (
        typeof actual === 'string' && typeof expected === 'string' && actual.endsWith(expected)
      );
    },
    supply: () => sample,
  });
}

/**
 * A message that repeats members of the same exception: `… Reason="OTHER"`, or `… Fields="` for lists.
 * Members that the exception does not have may be missing from it.
 */
export function messageWith(names: readonly string[]): Matcher {
  const expected = ({ response }: MatchContext): readonly string[] =>
    names.flatMap((name) => {
      const value = isMembers(response) ? response[name] : undefined;
      if (typeof value === 'string') return [`${name}="${value}"`];
      return value === undefined ? [] : [`${name}="`];
    });
  return createMatcher({
    describe: (context) => `a text with ${expected(context).join(' and ') || 'anything in it'}`,
    accepts: (actual, context) =>
      typeof actual === 'string' && expected(context).every((detail) => actual.includes(detail)),
    supply: () => 'It is refused.',
  });
}
