/**
 * Headers with their names in lower case, so that one given twice in different case is one.
 *
 * @throws {TypeError} A name or value cannot be a header's.
 */
export function toHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(new Headers(given));
}
