import type { Fixtures } from '../fixtures.js';
import { MissingPrerequisite } from '../scenario/faults.js';
import { createMatcher, type Matcher } from './matcher.js';
import type { MatchContext } from './scope.js';
import { show } from './show.js';

/** Something that is known to exist in the subject; a scenario without it is blocked. */
export function fixture(name: keyof Fixtures): Matcher {
  return fixtureAs(name, (value) => value);
}

/** The same, written in another way. */
export function fixtureAs(name: keyof Fixtures, write: (value: string) => string): Matcher {
  const wanted = (context: MatchContext) => {
    const value = context.fixtures[name];
    if (value === undefined) throw new MissingPrerequisite(`the fixture ${name}`);
    return write(value);
  };
  return createMatcher({
    describe: (context) => show(wanted(context)),
    accepts: (actual, context) => actual === wanted(context),
    supply: wanted,
  });
}
