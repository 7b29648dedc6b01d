import { toMismatches } from './compare.js';
import { createMatcher, type Matcher } from './matcher.js';
import type { Members } from './members.js';
import { show } from './show.js';
import { toSuppliedMembers } from './supply.js';

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
