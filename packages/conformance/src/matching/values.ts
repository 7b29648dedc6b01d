import { toMismatches } from './compare.js';
import {
  createMatcher,
  isMatcher,
  type MatchContext,
  type Matcher,
  type Members,
  nothing,
  toSupplied,
  toSuppliedMembers,
} from './matcher.js';
import { show } from './show.js';

/**
 * A string that matches a pattern.
 *
 * @param what the pattern in a few words
 * @param sample a string that matches
 */
export function text(what: string, form: RegExp, sample: string): Matcher {
  return createMatcher({
    describe: () => what,
    accepts: (actual) => typeof actual === 'string' && form.test(actual),
    supply: () => sample,
  });
}

/**
 * Any value that the contract's schema allows: every response of a server is checked against it anyway.
 *
 * @param sample the value that a client gets
 */
export function anything(sample: unknown): Matcher {
  return createMatcher({
    describe: () => 'a value',
    accepts: (actual) => actual !== undefined,
    supply: () => sample,
  });
}

/** A string that contains another. */
export function stringContaining(part: string): Matcher {
  return createMatcher({
    describe: () => `a text that contains ${part}`,
    accepts: (actual) => typeof actual === 'string' && actual.includes(part),
    supply: () => `About ${part}.`,
  });
}

// Outside of them lie the moments of a client that takes seconds for milliseconds, or the reverse.
const years = { first: 2000, last: 2200 };

/** Any moment between the years 2000 and 2200. */
export const timestamp: Matcher = createMatcher({
  describe: () => `a timestamp between the years ${years.first} and ${years.last}`,
  accepts: (actual) =>
    actual instanceof Date &&
    actual.getUTCFullYear() >= years.first &&
    actual.getUTCFullYear() <= years.last,
  // With a fraction of a second, to find a client that drops it.
  supply: () => new Date('2026-03-31T00:00:00.250Z'),
});

/** The moment a number of milliseconds after now, rounded up to the second. */
export function fromNow(milliseconds: number): Matcher {
  return createMatcher({
    describe: () => `a moment ${milliseconds} ms from now`,
    accepts: (actual) => actual instanceof Date,
    supply: () => new Date(Math.ceil((Date.now() + milliseconds) / 1000) * 1000),
  });
}

/** Milliseconds: more than the clocks of two machines differ. */
const tolerance = 5 * 60_000;

/** A moment near the current time of the suite's clock. */
export const aboutNow: Matcher = createMatcher({
  describe: () => 'a moment near the time of the call',
  accepts: (actual) =>
    actual instanceof Date && Math.abs(actual.getTime() - Date.now()) < tolerance,
  supply: () => new Date(),
});

/** No value: the member is absent. */
export const absent: Matcher = createMatcher({
  describe: () => 'nothing',
  accepts: (actual) => actual === undefined,
  supply: () => nothing,
});

/** One of several values or matchers; the first one is supplied. */
export function either(...choices: readonly [unknown, ...unknown[]]): Matcher {
  return createMatcher({
    describe: (context) => choices.map((each) => describe(each, context)).join(' or '),
    accepts: (actual, context) =>
      choices.some((each) => toMismatches(each, actual, context).length === 0),
    supply: (context) => toSupplied(choices[0], context),
  });
}

/** A value that all of several matchers accept; the first one supplies it. */
export function every(...matchers: readonly [Matcher, ...Matcher[]]): Matcher {
  return createMatcher({
    describe: (context) => matchers.map((each) => each.describe(context)).join(' and '),
    accepts: (actual, context) => matchers.every((each) => each.accepts(actual, context)),
    supply: (context) => matchers[0].supply(context),
  });
}

/** A value that may be absent. */
export function optional(value: unknown): Matcher {
  return either(value, absent);
}

/** Any value that is present and that a matcher does not accept. */
export function unlike(excluded: Matcher, sample: unknown): Matcher {
  return createMatcher({
    describe: (context) => `something other than ${excluded.describe(context)}`,
    accepts: (actual, context) => actual !== undefined && !excluded.accepts(actual, context),
    supply: () => sample,
  });
}

function describe(value: unknown, context: MatchContext): string {
  return isMatcher(value) ? value.describe(context) : show(value);
}

/** A list that contains an item with these members. */
export function arrayContaining(item: Members): Matcher {
  return createMatcher({
    describe: (context) => `a list with an item like ${show(toSuppliedMembers(item, context))}`,
    accepts: (actual, context) =>
      Array.isArray(actual) &&
      actual.some((each) => toMismatches(item, each, context).length === 0),
    supply: (context) => [toSuppliedMembers(item, context)],
  });
}

/** A list of as many items as the given ones, one like each of them, in any order. */
export function inAnyOrder(...items: readonly Members[]): Matcher {
  const supply = (context: MatchContext) => items.map((each) => toSuppliedMembers(each, context));
  return createMatcher({
    describe: (context) => `a list, in any order, of ${show(supply(context))}`,
    accepts: (actual, context) =>
      Array.isArray(actual) && actual.length === items.length && isPaired(items, actual, context),
    supply,
  });
}

function isPaired(
  [item, ...others]: readonly Members[],
  actual: readonly unknown[],
  context: MatchContext,
): boolean {
  if (!item) return actual.length === 0;
  return actual.some(
    (each, at) =>
      toMismatches(item, each, context).length === 0 &&
      isPaired(others, actual.toSpliced(at, 1), context),
  );
}

/** A list without an item that has these members. */
export function arrayWithout(item: Members): Matcher {
  return createMatcher({
    describe: (context) => `a list without an item like ${show(toSuppliedMembers(item, context))}`,
    accepts: (actual, context) =>
      Array.isArray(actual) && actual.every((each) => toMismatches(item, each, context).length > 0),
    supply: () => [],
  });
}

/** A header with a list of words, such as `GET, POST`, that contains a word. */
export function headerListContaining(word: string): Matcher {
  return createMatcher({
    describe: () => `a list with ${word}`,
    accepts: (actual) =>
      typeof actual === 'string' && actual.split(',').some((each) => each.trim() === word),
    supply: () => word,
  });
}
