/**
 * The headers of a message in order, as sent: names in any case, repeated names kept apart. `[...headers]` of a
 * `Headers` object is one; for Node's `rawHeaders` see `toHeaderList`.
 */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request as it was sent. */
export interface HttpRequest {
  readonly method: string;
  /** The request target as sent, percent-encoding and query included; never decoded. */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** A response to write, without `Content-Length`. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there is none; then there is no `Content-Type` either. */
  readonly body: string;
}

/** Makes pairs of Node's `rawHeaders`, where names and values alternate. */
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

/** The value of a header, repeated ones joined by commas; undefined if there is none. */
export function readHeader(headers: HeaderList, name: string): string | undefined {
  const values = readHeaderValues(headers, name);
  return values.length === 0 ? undefined : values.join(',');
}
