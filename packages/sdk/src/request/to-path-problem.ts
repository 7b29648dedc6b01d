/**
 * What keeps a value from being a segment of a path, if anything does. `.` and `..` are steps to
 * every URL parser, encoded or not, and an empty segment names another route.
 */
export function toPathProblem(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return 'is required in the path';
  if (typeof value !== 'string') return 'must be a string';
  if (value === '.' || value === '..') return `must not be "${value}"`;
  try {
    encodeURIComponent(value);
    return undefined;
  } catch {
    // Half a surrogate pair has no UTF-8 form.
    return 'must be well-formed text';
  }
}
