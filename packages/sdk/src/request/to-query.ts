/**
 * Query members as they follow the path; a list is written as one parameter per item. It does without
 * `URLSearchParams`, which React Native has in a form that takes no pairs.
 */
export function toQuery(members: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(members).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`,
    ),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
