import type { MemberPath } from './facts.js';
import { isRecord } from './json.js';

/**
 * A copy of a value with the members at a path replaced. Members that are absent or null stay, and so does
 * everything off the path; the value itself never changes.
 */
export function mapAtPath(
  value: unknown,
  path: MemberPath,
  map: (member: unknown) => unknown,
): unknown {
  return mapAtPaths(value, [path], map);
}

/** Like `mapAtPath`, at several paths at once: their common part is copied once. */
export function mapAtPaths(
  value: unknown,
  paths: readonly MemberPath[],
  map: (member: unknown) => unknown,
): unknown {
  return paths.length === 0 ? value : createMapper(paths, map, 0)(value);
}

/** The paths are sorted out once, and not for each item of a list. */
function createMapper(
  paths: readonly MemberPath[],
  map: (member: unknown) => unknown,
  depth: number,
): (value: unknown) => unknown {
  if (paths[0]?.length === depth) {
    return (value) => (value === undefined || value === null ? value : map(value));
  }
  const steps = [...new Set(paths.map((path) => path[depth] ?? ''))].map((step) => {
    const within = paths.filter((path) => path[depth] === step);
    return [step, createMapper(within, map, depth + 1)] as const;
  });
  const mapItem = steps.find(([step]) => step === '*')?.[1];
  return (value) => {
    if (Array.isArray(value)) return mapItem === undefined ? [...value] : value.map(mapItem);
    if (!isRecord(value)) return value;
    const copy = { ...value };
    for (const [step, mapMember] of steps) {
      if (Object.hasOwn(copy, step)) copy[step] = mapMember(copy[step]);
    }
    return copy;
  };
}

/** A copy of an input or output that may be logged: `***` in the place of each sensitive member. */
export function maskMembers(value: unknown, sensitive: readonly MemberPath[]): unknown {
  return mapAtPaths(value, sensitive, () => '***');
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
  // A spread copies a member called __proto__ as a member; an assignment to a new object would not.
  const copy = { ...value };
  for (const name of Object.keys(copy)) {
    const member = copy[name];
    if (member === undefined) delete copy[name];
    else if (typeof member === 'object' || typeof member === 'bigint') {
      copy[name] = withoutUndefined(member);
    }
  }
  return copy;
}
