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
 * A string of a form.
 *
 * @param what the form in a few words
 * @param sample a string of the form
 */
export function text(what: string, form: RegExp, sample: string): Matcher {
  return createMatcher({
    describe: () => what,
    accepts: (actual) => typeof actual === 'string' && form.test(actual),
    supply: () => sample,
  });
}

/**
 * Whatever the contract's schema allows: a server's answer is held against that anyway.
 *
 * @param sample what a client is given
 */
export function anything(sample: unknown): Matcher {
  return createMatcher({
    describe: () => 'a value',
    accepts: (actual) => actual !== undefined,
    supply: () => sample,
  });
}

/** A string with something in it. */
export function stringContaining(part: string): Matcher {
  return createMatcher({
    describe: () => `a text that mentions ${part}`,
    accepts: (actual) => typeof actual === 'string' && actual.includes(part),
    supply: () => `About ${part}.`,
  });
}

// Seconds taken for milliseconds are long before, and milliseconds taken for seconds long after that.
const years = { first: 2000, last: 2200 };

/** A moment, whichever, in a time that this API has been in use. */
export const timestamp: Matcher = createMatcher({
  describe: () => 'a timestamp of this time and age',
  accepts: (actual) =>
    actual instanceof Date &&
    actual.getUTCFullYear() >= years.first &&
    actual.getUTCFullYear() <= years.last,
  // A fraction of a second, so that a client that drops it is noticed.
  supply: () => new Date('2026-03-31T00:00:00.250Z'),
});

/** A moment so many milliseconds after now, to the second, as the caller's clock has it. */
export function fromNow(milliseconds: number): Matcher {
  return createMatcher({
    describe: () => `a moment ${milliseconds} ms from now`,
    accepts: (actual) => actual instanceof Date,
    supply: () => new Date(Math.ceil((Date.now() + milliseconds) / 1000) * 1000),
  });
}

/** More than clocks of two machines differ. */
const tolerance = 5 * 60_000;

/** A moment like the one that the kit's clock shows. */
export const aboutNow: Matcher = createMatcher({
  describe: () => 'a moment near the time of the call',
  accepts: (actual) =>
    actual instanceof Date && Math.abs(actual.getTime() - Date.now()) < tolerance,
  supply: () => new Date(),
});

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

/** A list with an item that has certain members, among others. */
export function arrayContaining(item: Members): Matcher {
  return createMatcher({
    describe: (scope) => `a list with an item like ${show(toSuppliedMembers(item, scope))}`,
    accepts: (actual, scope) =>
      Array.isArray(actual) && actual.some((each) => toMismatches(item, each, scope).length === 0),
    supply: (scope) => [toSuppliedMembers(item, scope)],
  });
}

/** A header's list of words, one of which is wanted: `GET, POST`. */
export function headerListContaining(word: string): Matcher {
  return createMatcher({
    describe: () => `a list with ${word}`,
    accepts: (actual) =>
      typeof actual === 'string' && actual.split(',').some((each) => each.trim() === word),
    supply: () => word,
  });
}
