/**
 * What the client needs of `fetch`. The shape is our own, so that the global one, undici's and a
 * stand-in fit alike, whichever type definitions are installed.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What `fetch` is told. It must heed `signal`. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
  redirect: 'manual';
}

/** What `fetch` answers. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  text(): Promise<string>;
}

/** The headers of an answer; names in any case. */
export interface ResponseHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}
