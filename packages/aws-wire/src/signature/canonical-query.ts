import { toPercentEncoded } from '../percent-encoding.js';

/**
 * The query as a signature sees it: names and values encoded one way only, sorted by name and then
 * by value. A `+` stands for itself, not for a space.
 *
 * @param query The query as sent, without its `?`.
 */
export function toCanonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return [toOneEncoding(name), toOneEncoding(pair.slice(name.length + 1))] as const;
    })
    .sort(([aName, aValue], [bName, bValue]) => compare(aName, bName) || compare(aValue, bValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function toOneEncoding(text: string): string {
  return toPercentEncoded(toDecoded(text).toWellFormed());
}

function toDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
