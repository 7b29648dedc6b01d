/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object that are asked for, in the order of the names; absent ones left out. */
export function pickMembers<Member>(
  value: { readonly [name: string]: Member },
  names: readonly string[],
): { [name: string]: Member } {
  const picked = Object.entries(value).filter(([name]) => names.includes(name));
  return Object.fromEntries(picked.sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}
