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
  const [step] = path;
  if (step === undefined) return map(value);
  const rest = path.slice(1);
  if (step === '*') {
    return Array.isArray(value) ? value.map((item) => mapAtPath(item, rest, map)) : value;
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: mapAtPath(value[step], rest, map) };
}

/**
 * A copy of a value as JSON holds it: without the members that are undefined, at any depth.
 *
 * @throws {TypeError} It holds a BigInt, for which JSON has no form.
 * @throws {RangeError} It holds itself.
 */
export function withoutUndefined(value: unknown): unknown {
  if (typeof value === 'bigint') throw new TypeError('JSON has no form for a BigInt.');
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isRecord(value) || value instanceof Date) return value;
  // A spread makes a member called __proto__ a member; writing it to a new object would not.
  const copy = { ...value };
  for (const name of Object.keys(copy)) {
    if (copy[name] === undefined) delete copy[name];
    else copy[name] = withoutUndefined(copy[name]);
  }
  return copy;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
