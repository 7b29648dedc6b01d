import type { HeaderList } from './exchange.js';

/** Node's `rawHeaders`, where names and values alternate, as pairs. */
export function toHeaderList(rawHeaders: readonly string[]): HeaderList {
  const list: [name: string, value: string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    list.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return list;
}

/** All values of a header, in order. */
export function readHeaderValues(headers: HeaderList, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const [each, value] of headers) {
    if (each.length === wanted.length && each.toLowerCase() === wanted) values.push(value);
  }
  return values;
}

/** The value of a header, repeated ones joined by commas; undefined where there is none. */
export function readHeader(headers: HeaderList, name: string): string | undefined {
  const values = readHeaderValues(headers, name);
  return values.length === 0 ? undefined : values.join(',');
}
