/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** An HTTP request as it travels. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** An HTTP answer as it travels. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The content type of the contract's bodies, in requests and in answers. */
export const contentType = 'application/json';

/** Whether a `Content-Type` is the contract's, with or without parameters. */
export function isContentType(header: string | undefined): boolean {
  return header?.split(';')[0]?.trim().toLowerCase() === contentType;
}

/** The JSON of a text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
