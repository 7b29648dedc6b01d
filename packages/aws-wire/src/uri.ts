/** Percent-encodes all but RFC 3986's unreserved characters, as AWS's clients and signatures do. */
export function toPercentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

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

/** A query with its `?`, lists as repeated names; empty where there is nothing to ask. */
export function toQueryString(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (each) => `${toPercentEncoded(name)}=${toPercentEncoded(String(each))}`,
    ),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
