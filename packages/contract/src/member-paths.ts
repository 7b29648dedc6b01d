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
  return mapAtPaths(value, [path], map);
}

/** As `mapAtPath`, at several paths at once: what they have in common is copied once. */
export function mapAtPaths(
  value: unknown,
  paths: readonly MemberPath[],
  map: (member: unknown) => unknown,
  depth = 0,
): unknown {
  if (value === undefined || value === null || paths.length === 0) return value;
  if (paths[0]?.length === depth) return map(value);
  if (Array.isArray(value)) {
    const within = paths.filter((path) => path[depth] === '*');
    return value.map((item) => mapAtPaths(item, within, map, depth + 1));
  }
  if (!isRecord(value)) return value;
  const copy = { ...value };
  for (const step of new Set(paths.map((path) => path[depth]))) {
    if (step === undefined || !Object.hasOwn(copy, step)) continue;
    const within = paths.filter((path) => path[depth] === step);
    copy[step] = mapAtPaths(copy[step], within, map, depth + 1);
  }
  return copy;
}

/** A value without the members that are undefined, at any depth; the value itself is never changed. */
export function withoutUndefined(value: unknown): unknown {
  return holdsUndefined(value) ? copyDefined(value) : value;
}

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.values(value).some((member) => member === undefined || holdsUndefined(member));
}

function copyDefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyDefined);
  if (!isRecord(value) || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, copyDefined(member)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
