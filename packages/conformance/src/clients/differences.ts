import type { Mismatch } from '../matching/compare.js';
import { isEqual } from '../matching/equality.js';
import { isMembers } from '../matching/members.js';
import { show } from '../matching/show.js';

/**
 * Every place where two values differ, members that only one of them has included. Members whose
 * name begins with `$` are a client's notes about the call, and no matter.
 */
export function toDifferences(
  expected: unknown,
  actual: unknown,
  member = '',
): readonly Mismatch[] {
  if (isEqual(expected, actual)) return [];
  if (isMembers(expected) && isMembers(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names]
      .filter((name) => !name.startsWith('$'))
      .flatMap((name) => toDifferences(expected[name], actual[name], join(member, name)));
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((each, at) => toDifferences(each, actual[at], join(member, `${at}`)));
  }
  return [{ member, expected: describe(expected), actual: describe(actual) }];
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

// In JSON a date and its text look the same.
function describe(value: unknown): string {
  return value instanceof Date ? `the Date ${show(value)}` : show(value);
}
