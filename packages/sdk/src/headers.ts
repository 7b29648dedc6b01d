const namePattern = /^[\w!#$%&'*+\-.^`|~]+$/;
// A header cannot hold half a surrogate pair, a line break or another control character.
const valuePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Writes the names of headers in lower case and joins those that differ in case only. Undefined values are left
 * out. It does without `Headers`: not every platform has it, and its errors quote values, keys among them.
 *
 * @throws {TypeError} A header's name or value cannot be sent. Values are never quoted.
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
    const problem = toHeaderProblem(value);
    if (problem !== undefined) throw new TypeError(`The value of the header ${name} ${problem}.`);
    const former = headers.get(name);
    headers.set(name, former === undefined ? value : `${former}, ${value}`);
  }
  return Object.fromEntries(headers);
}

/** Says why a text cannot be the value of a header; undefined if it can. */
function toHeaderProblem(value: string): string | undefined {
  return valuePattern.test(value) ? undefined : 'has a character that cannot be sent';
}

/**
 * Says why a text cannot be a member in a header; undefined if it can. HTTP drops blanks around a value, and in a list
 * empty items; commas separate the items.
 */
export function toMemberProblem(value: string, isItem: boolean): string | undefined {
  if (value !== value.trim()) return 'must not begin or end with a blank';
  if (isItem && /^$|,/.test(value)) return 'must have items that are not empty, without commas';
  return toHeaderProblem(value);
}
