import { hash } from 'node:crypto';

/** A text that is equal for equal parameters, whatever the order of their members, and no other. */
export function toFingerprint(parameters: object): string {
  return hash('sha256', JSON.stringify(toSorted(parameters)), 'hex');
}

// Requests are equal whatever the order of their members.
function toSorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(toSorted);
  const sorted: unknown[] = [];
  for (const [name, member] of Object.entries(value).sort(byName)) {
    if (member !== undefined) sorted.push(name, toSorted(member));
  }
  return sorted;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
