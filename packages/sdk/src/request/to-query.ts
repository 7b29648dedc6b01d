/** Query members as they follow the path; a list is written as one parameter per item. */
export function toQuery(members: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(members);
  if (entries.length === 0) return '';
  const pairs = entries.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
