const namePattern = /^[\w!#$%&'*+\-.^`|~]+$/;
// A half of a surrogate pair, a line break or another control character cannot travel in a header.
const valuePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Headers with their names in lower case, so that one given twice in different case is one. What is
 * `undefined` is left out. It does without `Headers`, which not every platform has, and whose errors
 * quote values, keys among them.
 *
 * @throws {TypeError} A name or value cannot be a header's. Values are never quoted.
 */
export function toHeaders(
  given: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [key, raw] of Object.entries(given)) {
    if (raw === undefined) continue;
    if (!namePattern.test(key)) throw new TypeError('The name of a header is not one.');
    const name = key.toLowerCase();
    const value = String(raw).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
    if (!valuePattern.test(value)) {
      throw new TypeError(`The value of the header ${name} has a character that cannot be sent.`);
    }
    const former = headers.get(name);
    headers.set(name, former === undefined ? value : `${former}, ${value}`);
  }
  return Object.fromEntries(headers);
}
