/**
 * The bare name of an exception as a header or a body gives it. AWS puts a namespace and `#` before
 * it, and a colon with an address after it.
 */
export function toExceptionName(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  return (
    given
      .replace(/[:,].*$/s, '')
      .replace(/^.*#/s, '')
      .trim() || undefined
  );
}
