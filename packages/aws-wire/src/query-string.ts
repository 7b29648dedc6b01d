import { toPercentEncoded } from './percent-encoding.js';

/** A query with its `?`, lists as repeated names; empty where there is nothing to ask. */
export function toQueryString(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (each) => `${toPercentEncoded(name)}=${toPercentEncoded(String(each))}`,
    ),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
