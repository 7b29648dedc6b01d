/** A validator takes some tens of milliseconds for six thousand. */
const defaultMaxValues = 6000;

/**
 * Whether a JSON value is small enough for a validator of JSON Schema to list all its violations. The time
 * grows with the square of their number, as validators copy the list for each item. In a larger value from
 * outside, look for the first violation only.
 *
 * The function stops counting at the limit, whatever the size and the depth of the value.
 *
 * @param maxValues The most members and items, at any depth, in which all violations may be listed.
 */
export function canListAllViolations(
  value: unknown,
  maxValues: number = defaultMaxValues,
): boolean {
  const open: unknown[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    // The loop below lists all indices before its first turn: 30 ms for half a million items.
    if (Array.isArray(next) && count + next.length > maxValues) return false;
    for (const name in next) {
      count += 1;
      if (count > maxValues) return false;
      const member: unknown = Reflect.get(next, name);
      if (typeof member === 'object') open.push(member);
    }
  }
  return true;
}
