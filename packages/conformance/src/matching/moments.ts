import { createMatcher, type Matcher } from './matcher.js';

/** A moment so many milliseconds after now, to the second, as the caller's clock has it. */
export function fromNow(milliseconds: number): Matcher {
  return createMatcher({
    describe: () => `a moment ${milliseconds} ms from now`,
    accepts: (actual) => actual instanceof Date,
    supply: () => new Date(Math.ceil((Date.now() + milliseconds) / 1000) * 1000),
  });
}
