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
