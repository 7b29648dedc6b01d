import { createMatcher, type Matcher } from './matcher.js';

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
