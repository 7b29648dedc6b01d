import type { Mismatch } from './compare.js';
import { isEqual } from './equality.js';
import { isMembers } from './members.js';
import { show } from './show.js';

/** How a value is described that is not as it must be. */
export type Describe = (value: unknown) => string;

/**
 * Every place where two values differ, members that only one of them has included. Members whose
 * name begins with `$` are a client's notes about the call, and no matter.
 *
 * @param describe Default: as the value is, dates told from their texts
 */
export function toExactMismatches(
  expected: unknown,
  actual: unknown,
  member = '',
  describe: Describe = describeDates,
): readonly Mismatch[] {
  if (isEqual(expected, actual)) return [];
  if (isMembers(expected) && isMembers(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names]
      .filter((name) => !name.startsWith('$'))
      .flatMap((name) =>
        toExactMismatches(expected[name], actual[name], join(member, name), describe),
      );
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((each, at) =>
      toExactMismatches(each, actual[at], join(member, `${at}`), describe),
    );
  }
  return [{ member, expected: describe(expected), actual: describe(actual) }];
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

// In JSON a date and its text look the same.
function describeDates(value: unknown): string {
  return value instanceof Date ? `the Date ${show(value)}` : show(value);
}

/** The same where dates travel as texts, as in the line protocol. */
export function describeDatesAsTexts(value: unknown): string {
  return value instanceof Date ? `the text ${show(value)} (ISO 8601)` : show(value);
}
