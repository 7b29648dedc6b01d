import { toPercentEncoded } from './percent-encoding.js';

/**
 * Whether a value reaches the other side as one segment of a path. The empty string does not, nor do
 * `.` and `..`, which URL parsers resolve even when they are encoded, nor half a surrogate pair.
 */
export function isPathSegment(value: string): boolean {
  return value !== '' && value !== '.' && value !== '..' && value.isWellFormed();
}

/** A route with its path members filled in and percent-encoded. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, member: string) =>
    toPercentEncoded(values[member] ?? ''),
  );
}

/** Whether the path of a request target, still encoded, is one of a route. */
export function matchesPath(template: string, target: string): boolean {
  const [path = ''] = target.split('?', 1);
  const segments = path.split('/');
  const wanted = template.split('/');
  return (
    segments.length === wanted.length &&
    wanted.every((segment, index) =>
      segment.startsWith('{') ? segments[index] !== '' : segment === segments[index],
    )
  );
}
