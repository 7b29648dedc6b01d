import { toMismatches } from './compare.js';
import { createMatcher, isMatcher, type Matcher, nothing } from './matcher.js';
import type { Scope } from './scope.js';
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
    describe: (scope) => choices.map((each) => describe(each, scope)).join(' or '),
    accepts: (actual, scope) =>
      choices.some((each) => toMismatches(each, actual, scope).length === 0),
    supply: (scope) => toSupplied(choices[0], scope),
  });
}

/** A value that satisfies all of several matchers; the first supplies it. */
export function every(...matchers: readonly [Matcher, ...Matcher[]]): Matcher {
  return createMatcher({
    describe: (scope) => matchers.map((each) => each.describe(scope)).join(' and '),
    accepts: (actual, scope) => matchers.every((each) => each.accepts(actual, scope)),
    supply: (scope) => matchers[0].supply(scope),
  });
}

/** A value that may also be left out. */
export function optional(value: unknown): Matcher {
  return either(value, absent);
}

/** Anything that is there and is not this. */
export function unlike(unwanted: Matcher, sample: unknown): Matcher {
  return createMatcher({
    describe: (scope) => `something other than ${unwanted.describe(scope)}`,
    accepts: (actual, scope) => actual !== undefined && !unwanted.accepts(actual, scope),
    supply: () => sample,
  });
}

function describe(value: unknown, scope: Scope): string {
  return isMatcher(value) ? value.describe(scope) : show(value);
}
