/**
 * The bare name of an exception, from the value of `X-Amzn-ErrorType`, `__type` or `code`. AWS puts a
 * namespace and `#` before it, and a colon with an address behind it. Undefined for a value without a name.
 */
export function toExceptionName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (
    value
      .replace(/[:,].*$/s, '')
      .replace(/^.*#/s, '')
      .trim() || undefined
  );
}
