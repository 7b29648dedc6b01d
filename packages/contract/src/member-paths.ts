import type { MemberPath } from './facts.js';

/**
 * A copy of a value with what stands at a path replaced. What is absent or null stays as it is, and
 * so does everything off the path; the value itself is never changed.
 */
export function mapAtPath(
  value: unknown,
  path: MemberPath,
  map: (member: unknown) => unknown,
): unknown {
  if (value === undefined || value === null) return value;
  const [step, ...rest] = path;
  if (step === undefined) return map(value);
  if (step === '*') {
    return Array.isArray(value) ? value.map((item) => mapAtPath(item, rest, map)) : value;
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: mapAtPath(value[step], rest, map) };
}

/** A copy of a value without the members that are undefined, at any depth. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isRecord(value) || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutUndefined(member)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
