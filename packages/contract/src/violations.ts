/**
 * The most values (members and items, at any depth) in which all violations are looked for. Six thousand
 * take some tens of milliseconds.
 */
const maxValues = 6000;

/**
 * Whether a JSON value is small enough for a validator of JSON Schema to list all its violations. Listing
 * takes time in the square of their number, as validators copy what they have found for each item. In a
 * larger value that comes from outside, look for the first violation only.
 *
 * The function looks at no more values than it has to, whatever the size and the depth of the value.
 */
export function canListAllViolations(value: unknown): boolean {
  const open: unknown[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const name in next) {
      count += 1;
      if (count > maxValues) return false;
      const member: unknown = Reflect.get(next, name);
      if (typeof member === 'object') open.push(member);
    }
  }
  return true;
}
