import { toMismatches } from './compare.js';
import { createMatcher, isMatcher, type Matcher, nothing } from './matcher.js';
import type { MatchContext } from './scope.js';
import { show } from './show.js';
import { toSupplied } from './supply.js';

/** No value at all: the member is left out. */
export const absent: Matcher = createMatcher({
  describe: () => 'nothing',
  accepts: (actual) => actual === undefined,
  supply: () => nothing,
});

/** One of several values or matchers; the first is the one supplied. */
export function either(...choices: readonly [unknown, ...unknown[]]): Matcher {
  return createMatcher({
    describe: (context) => choices.map((each) => describe(each, context)).join(' or '),
    accepts: (actual, context) =>
      choices.some((each) => toMismatches(each, actual, context).length === 0),
    supply: (context) => toSupplied(choices[0], context),
  });
}

/** A value that satisfies all of several matchers; the first supplies it. */
export function every(...matchers: readonly [Matcher, ...Matcher[]]): Matcher {
  return createMatcher({
    describe: (context) => matchers.map((each) => each.describe(context)).join(' and '),
    accepts: (actual, context) => matchers.every((each) => each.accepts(actual, context)),
    supply: (context) => matchers[0].supply(context),
  });
}

/** A value that may also be left out. */
export function optional(value: unknown): Matcher {
  return either(value, absent);
}

/** Anything that is there and is not this. */
export function unlike(unwanted: Matcher, sample: unknown): Matcher {
  return createMatcher({
    describe: (context) => `something other than ${unwanted.describe(context)}`,
    accepts: (actual, context) => actual !== undefined && !unwanted.accepts(actual, context),
    supply: () => sample,
  });
}

function describe(value: unknown, context: MatchContext): string {
  return isMatcher(value) ? value.describe(context) : show(value);
}
