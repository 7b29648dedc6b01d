/**
 * What keeps a value from being a segment of a path, if anything does. `.` and `..` are steps to
 * every URL parser, encoded or not, and an empty segment names another route.
 */
export function toPathProblem(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return 'is required in the path';
  if (typeof value !== 'string') return 'must be a string';
  if (value === '.' || value === '..') return `must not be "${value}"`;
  return toTextProblem(value);
}

/**
 * What keeps a text from being part of a URL: half a surrogate pair has no UTF-8 form. Not every
 * platform has `isWellFormed`, and a bundler drops a call of `encodeURIComponent` whose result is not
 * used.
 */
export function toTextProblem(value: string): string | undefined {
  return /[\ud800-\udfff]/u.test(value) ? 'must be well-formed text' : undefined;
}
