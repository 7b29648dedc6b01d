import { isMatcher, isMembers, type MatchContext } from './matcher.js';
import { show } from './show.js';

/** What a mismatch may be in beside a body: a header, or a part of the request line. */
export type MismatchPlace = 'header' | 'request';

/** Mismatches that are in one place, all of them. */
export function inPlace(
  place: MismatchPlace,
  mismatches: readonly Mismatch[],
): readonly Mismatch[] {
  return mismatches.map((each) => ({ ...each, place }));
}

/** One member that is not as expected. */
export interface Mismatch {
  /** A dotted path, or what `place` names; empty for the value as a whole. */
  readonly member: string;
  /** Where it is, if not in the body. */
  readonly place?: MismatchPlace;
  readonly expected: string;
  readonly actual: string;
}

/**
 * The places where a value differs from what is expected. Members that are not named may be
 * anything; lists must have as many items as are expected.
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
  return [{ member, expected: show(expected), actual: show(actual) }];
}

function join(path: string, name: string): string {
  if (path === '' || name === '') return path + name;
  return `${path}.${name}`;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return one === other;
}

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

// In JSON a date and its text look the same.
function describeDates(value: unknown): string {
  return value instanceof Date ? `the Date ${show(value)}` : show(value);
}

/** The same where dates travel as texts, as in the line protocol. */
export function describeDatesAsTexts(value: unknown): string {
  return value instanceof Date ? `the text ${show(value)} (ISO 8601)` : show(value);
}

/** Whether two values are the same to a reader of the contract: members that are undefined count as absent. */
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

/** Whether two lists hold the same items, in whatever order. */
export function hasSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  const left = [...other];
  return one.every((item) => {
    const at = left.findIndex((each) => isEqual(item, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
