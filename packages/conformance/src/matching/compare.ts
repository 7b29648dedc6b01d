import { isMatcher } from './matcher.js';
import { isMembers } from './members.js';
import type { MatchContext } from './scope.js';
import { show } from './show.js';

/** One member that is not as expected. */
export interface Mismatch {
  /** A dotted path; empty for the value as a whole. */
  readonly member: string;
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
