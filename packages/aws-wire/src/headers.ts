import type { HeaderList } from './exchange.js';

/** Node's `rawHeaders`, where names and values alternate, as pairs. */
export function toHeaderList(rawHeaders: readonly string[]): HeaderList {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
  );
}

/** All values of a header, in order. */
export function readHeaderValues(headers: HeaderList, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}

/** The value of a header, repeated ones joined by commas; undefined where there is none. */
export function readHeader(headers: HeaderList, name: string): string | undefined {
  const values = readHeaderValues(headers, name);
  return values.length === 0 ? undefined : values.join(',');
}
