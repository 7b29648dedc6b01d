import { toPercentEncoded } from './percent-encoding.js';

// Half a surrogate pair; not every platform has `isWellFormed`.
const half = /[\ud800-\udfff]/u;

/**
 * Whether a value reaches the other side as one segment of a path. The empty string does not, nor do
 * `.` and `..`, which URL parsers resolve even when they are encoded, nor half a surrogate pair.
 */
export function isPathSegment(value: string): boolean {
  return value !== '' && value !== '.' && value !== '..' && !half.test(value);
}

/** A route with its path members filled in and percent-encoded. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, member: string) =>
    toPercentEncoded(values[member] ?? ''),
  );
}

/** Makes the test whether the path of a request target, still encoded, is one of a route. */
export function createPathTest(template: string): (target: string) => boolean {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/?]+');
  const pattern = new RegExp(`^${source}(?:\\?|$)`);
  return (target) => pattern.test(target);
}
