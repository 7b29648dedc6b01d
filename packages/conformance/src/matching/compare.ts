import { isMatcher, isMembers, type MatchContext, toSupplied } from './matcher.js';
import { show } from './show.js';

/** The place of a mismatch outside of a body: a header, or a part of the request line. */
export type MismatchPlace = 'header' | 'request';

/** Copies of the mismatches with `place` set. */
export function inPlace(
  place: MismatchPlace,
  mismatches: readonly Mismatch[],
): readonly Mismatch[] {
  return mismatches.map((each) => ({ ...each, place }));
}

/** A member that is not as expected. */
export interface Mismatch {
  /** A dotted path, or what `place` names; empty for the value as a whole. */
  readonly member: string;
  /** Its place, if not the body. */
  readonly place?: MismatchPlace;
  readonly expected: string;
  readonly actual: string;
}

/**
 * The mismatches between a value and the expected one. Members that the expected value does not name
 * may be anything; lists must have the expected number of items.
 */
export function toMismatches(
  expected: unknown,
  actual: unknown,
  context: MatchContext,
  member = '',
): readonly Mismatch[] {
  if (isMatcher(expected)) {
    if (expected.accepts(actual, context)) return [];
    const places = expected.mismatches?.(actual, context) ?? [];
    if (places.length > 0)
      return places.map((each) => ({ ...each, member: join(member, each.member) }));
    return [{ member, expected: expected.describe(context), actual: show(actual) }];
  }
  if (isMembers(expected) && isMembers(actual)) {
    return Object.entries(expected).flatMap(([name, each]) =>
      toMismatches(each, actual[name], context, join(member, name)),
    );
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((each, at) =>
      toMismatches(each, actual[at], context, join(member, String(at))),
    );
  }
  if (isSame(expected, actual)) return [];
  return [{ member, expected: show(toSupplied(expected, context)), actual: show(actual) }];
}

function join(path: string, name: string): string {
  if (path === '' || name === '') return path + name;
  return `${path}.${name}`;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return one === other;
}

/** Describes a value of a mismatch. */
export type Describe = (value: unknown) => string;

/**
 * The mismatches between two values that must be equal, including members that only one of them has.
 * Members whose name begins with `$` are a client's notes about the call and are ignored.
 *
 * @param describe Default: as JSON, with dates marked as such
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

// In JSON a date looks like its text.
function describeDates(value: unknown): string {
  return value instanceof Date ? `the Date ${show(value)}` : show(value);
}

/** Describes dates as the texts by which the line protocol transfers them. */
export function describeDatesAsTexts(value: unknown): string {
  return value instanceof Date ? `the text ${show(value)} (ISO 8601)` : show(value);
}

/** Whether two values are equal; members that are undefined count as absent. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isEqual(item, other[at]));
  }
  if (isMembers(one) && isMembers(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isEqual(one[name], other[name]));
  }
  return one === other;
}

/** Whether two lists hold the same items, in any order. */
export function hasSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  const left = [...other];
  return one.every((item) => {
    const at = left.findIndex((each) => isEqual(item, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
