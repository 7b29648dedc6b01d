/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object that are asked for, in the order of the names; absent ones left out. */
export function pickMembers<Member>(
  value: { readonly [name: string]: Member },
  names: readonly string[],
): { [name: string]: Member } {
  // By the names, and not by the members: an object that came from outside can have any number of them.
  const picked = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(
    picked.flatMap((name) => {
      const member = value[name];
      return member === undefined ? [] : [[name, member]];
    }),
  );
}
