/**
 * The headers of a message as they travelled: names in any case, repeated names kept apart, in order.
 * `[...headers]` of a `Headers` object is one; of Node's `rawHeaders`, see `toHeaderList`.
 */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request as it travelled. */
export interface HttpRequest {
  readonly method: string;
  /** The request target as sent, percent-encoding and query included; never decoded. */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** An answer ready to be written, but for `Content-Length`. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

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
