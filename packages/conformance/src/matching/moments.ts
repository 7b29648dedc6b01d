import { fromResponseOf } from './earlier.js';
import { createMatcher, type Matcher } from './matcher.js';

/** A moment so many milliseconds after now, to the second, as the caller's clock has it. */
export function fromNow(milliseconds: number): Matcher {
  return createMatcher({
    describe: () => `a moment ${milliseconds} ms from now`,
    accepts: (actual) => actual instanceof Date,
    supply: () => new Date(Math.ceil((Date.now() + milliseconds) / 1000) * 1000),
  });
}

/** So many milliseconds after a timestamp that an earlier exchange was answered. */
export function momentAfter(exchange: string, member: string, milliseconds: number): Matcher {
  return fromResponseOf(
    exchange,
    member,
    `the moment ${milliseconds} ms after ${member}`,
    (value) => (value instanceof Date ? new Date(value.getTime() + milliseconds) : undefined),
  );
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
